package nastavnik.mongo;

import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;

import nastavnik.mongo.store.Backend;

import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Speaks the protocol on a port. Commands run on threads of their own: a long one holds up nobody
 * else's connection.
 */
final class WireServer implements AutoCloseable {

    private static final int IO_THREADS = 2;
    private static final long LAST_COMMANDS_SECONDS = 5;

    private final EventLoopGroup io =
            new MultiThreadIoEventLoopGroup(
                    IO_THREADS,
                    new DefaultThreadFactory("mongo-io", true),
                    NioIoHandler.newFactory());
    private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final ExecutorService commands =
            Executors.newCachedThreadPool(new DefaultThreadFactory("mongo-command", true));
    private final Backend backend;
    private final Channel listening;

    /**
     * @throws StartRefused if the address is not free
     */
    WireServer(Backend backend, InetSocketAddress address) {
        this.backend = backend;
        this.listening = listen(address);
    }

    int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    private Channel listen(InetSocketAddress address) {
        var bound =
                new ServerBootstrap()
                        .group(io)
                        .channel(NioServerSocketChannel.class)
                        .childOption(ChannelOption.TCP_NODELAY, true)
                        .childHandler(pipeline())
                        .bind(address)
                        .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            stopThreads();
            throw new StartRefused(
                    "cannot listen on "
                            + address.getHostString()
                            + ":"
                            + address.getPort()
                            + " ("
                            + bound.cause().getMessage()
                            + ")");
        }
        return bound.channel();
    }

    private ChannelInitializer<SocketChannel> pipeline() {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(SocketChannel channel) {
                clients.add(channel);
                channel.pipeline()
                        .addLast(new MongoWireReplyEncoder())
                        .addLast(new MongoWireMessageEncoder())
                        .addLast(new MongoWireProtocolHandler())
                        .addLast(new RequestHandler(backend, commands));
            }
        };
    }

    /** What is being answered is answered; then the connections are closed. */
    @Override
    public void close() {
        listening.close().awaitUninterruptibly();
        stopThreads();
    }

    private void stopThreads() {
        commands.shutdown();
        try {
            boolean done = commands.awaitTermination(LAST_COMMANDS_SECONDS, TimeUnit.SECONDS);
            if (!done) {
                commands.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        clients.close().awaitUninterruptibly();
        io.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}

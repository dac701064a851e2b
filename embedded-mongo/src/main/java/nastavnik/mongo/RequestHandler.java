package nastavnik.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

import nastavnik.mongo.store.Backend;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** One client's connection: it asks, waits for the answer, and asks again. */
final class RequestHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger LOG = LoggerFactory.getLogger(RequestHandler.class);
    private static final AtomicInteger IDS = new AtomicInteger();

    private final Backend backend;
    private final Executor commands;

    RequestHandler(Backend backend, Executor commands) {
        this.backend = backend;
        this.commands = commands;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        try {
            commands.execute(() -> answer(context, request));
        } catch (RejectedExecutionException _) {
            var _ = context.close(); // the server is stopping
        }
    }

    /** A client that reads slowly holds up its own thread only; one without an answer is let go. */
    private void answer(ChannelHandlerContext context, ClientRequest request) {
        try {
            context.channel().writeAndFlush(answer(request)).syncUninterruptibly();
        } catch (Exception | LinkageError e) {
            exceptionCaught(context, e);
        }
    }

    private Object answer(ClientRequest request) {
        var header = new MessageHeader(IDS.incrementAndGet(), request.getHeader().getRequestID());
        return switch (request) {
            case MongoMessage message ->
                    new MongoMessage(message.getChannel(), header, backend.handleMessage(message));
            case MongoQuery greeting -> new MongoReply(header, handshake(greeting));
            default -> throw new IllegalArgumentException("unknown request");
        };
    }

    /** Drivers still greet in the old way, because they cannot know whom they meet. */
    private Document handshake(MongoQuery greeting) {
        String command = greeting.getQuery().keySet().iterator().next();
        return backend.handleCommand(
                greeting.getChannel(), greeting.getDatabaseName(), command, greeting.getQuery());
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        backend.handleClose(context.channel());
        super.channelInactive(context);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (!(cause instanceof IOException)) {
            LOG.warn("A client's connection is closed: {}", cause.toString());
        }
        var _ = context.close();
    }
}

package nastavnik.pairing;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Does something once just before an instance next saves a pair, so between what its command read
 * and what it writes, or just after it, before the second check.
 */
final class Meanwhile implements BeanPostProcessor {

    private final AtomicReference<@Nullable Runnable> before = new AtomicReference<>();
    private final AtomicReference<@Nullable Runnable> after = new AtomicReference<>();

    void beforeNextSave(Runnable what) {
        before.set(what);
    }

    void afterNextSave(Runnable what) {
        after.set(what);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof MongoTemplate)) {
            return bean;
        }
        ProxyFactory proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) this::step);
        return proxy.getProxy();
    }

    private @Nullable Object step(MethodInvocation call) throws Throwable {
        if (!savesAPair(call)) {
            return call.proceed();
        }
        run(before);
        Object result = call.proceed();
        run(after);
        return result;
    }

    private static void run(AtomicReference<@Nullable Runnable> once) {
        Runnable what = once.getAndSet(null);
        if (what != null) {
            what.run();
        }
    }

    private static boolean savesAPair(MethodInvocation call) {
        @Nullable Object[] arguments = call.getArguments();
        boolean pairs = arguments.length > 1 && "pairs".equals(arguments[arguments.length - 1]);
        return switch (call.getMethod().getName()) {
            case "insert" -> pairs;
            case "updateFirst" -> pairs && arguments[1] instanceof Update u && u.modifies("state");
            default -> false;
        };
    }
}

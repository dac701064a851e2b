package nastavnik.platform.testing;

import org.aopalliance.intercept.MethodInterceptor;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Kills an instance at its n-th exchange with the store or the broker, before the exchange or after
 * it; from then on it reaches neither, like a process that is gone.
 */
public final class Doom implements BeanPostProcessor {

    private static final Set<String> STEPS =
            Set.of(
                    "findOne",
                    "find",
                    "insert",
                    "updateFirst",
                    "upsert",
                    "remove",
                    "dropCollection",
                    "execute",
                    "send",
                    "flush");

    private final AtomicInteger stepsLeft = new AtomicInteger(Integer.MAX_VALUE);
    private volatile boolean before;
    private volatile boolean dead;

    /** From now on so many steps are survived. */
    public void after(int steps, boolean beforeTheStep) {
        before = beforeTheStep;
        stepsLeft.set(steps);
    }

    public boolean isDead() {
        return dead;
    }

    /** Closing the context of a killed instance must not do what a killed process cannot. */
    public void kill() {
        dead = true;
    }

    /** The same, but it knows when it is dead. */
    public MongoTemplate watch(MongoTemplate template) {
        return (MongoTemplate) watched(template);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof MongoTemplate || bean instanceof Producer ? watched(bean) : bean;
    }

    private Object watched(Object target) {
        ProxyFactory proxy = new ProxyFactory(target);
        proxy.setProxyTargetClass(target instanceof MongoTemplate);
        proxy.addAdvice(
                (MethodInterceptor) call -> step(target, call.getMethod(), call.getArguments()));
        return proxy.getProxy();
    }

    private @Nullable Object step(Object target, Method method, @Nullable Object[] arguments)
            throws Throwable {
        if (!STEPS.contains(method.getName())) {
            Object result = call(target, method, arguments);
            return result instanceof BulkOperations ? watched(result) : result;
        }
        refuseTheDead();
        boolean last = stepsLeft.decrementAndGet() == 0;
        if (last && before) {
            die();
        }
        try {
            return call(target, method, arguments);
        } finally {
            // Also where the exchange failed, as where another instance was faster: the count is
            // used up, and who survived its last step would live for ever.
            afterwards(last);
        }
    }

    private void afterwards(boolean last) {
        if (last) {
            dead = true;
        }
        refuseTheDead();
    }

    private void refuseTheDead() {
        if (dead) {
            throw new Crash();
        }
    }

    private void die() {
        dead = true;
        refuseTheDead();
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}

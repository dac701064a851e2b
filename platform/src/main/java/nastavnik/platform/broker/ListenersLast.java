package nastavnik.platform.broker;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.context.SmartLifecycle;

/**
 * Listeners begin after the web server, not before it as Spring Cloud Stream has it: a service that
 * waits for its broker must be able to say so.
 */
public final class ListenersLast implements BeanPostProcessor {

    /** What must be done just before they begin; the web server starts 2048 before the last. */
    public static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 1400;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof InputBindingLifecycle)) {
            return bean;
        }
        ProxyFactory later = new ProxyFactory(bean);
        later.setProxyTargetClass(true);
        later.addAdvice(
                (MethodInterceptor)
                        call ->
                                call.getMethod().getName().equals("getPhase")
                                        ? (Object) (PHASE + 1)
                                        : call.proceed());
        return later.getProxy();
    }
}

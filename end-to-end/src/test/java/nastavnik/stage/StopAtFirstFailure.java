package nastavnik.stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** A story whose step failed has no next step. */
public final class StopAtFirstFailure implements TestWatcher, ExecutionCondition {

    private static final ExtensionContext.Namespace STORIES =
            ExtensionContext.Namespace.create(StopAtFirstFailure.class);

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        stories(context).put(context.getRequiredTestClass(), context.getDisplayName());
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Object failed = context.getTestClass().map(stories(context)::get).orElse(null);
        return failed == null
                ? ConditionEvaluationResult.enabled("so far so good")
                : ConditionEvaluationResult.disabled("the story ended at " + failed);
    }

    private static ExtensionContext.Store stories(ExtensionContext context) {
        return context.getRoot().getStore(STORIES);
    }
}

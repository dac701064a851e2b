package nastavnik.story;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** A story whose step failed has no next step. */
final class StopAtFirstFailure implements TestWatcher, ExecutionCondition {

    private static final ExtensionContext.Namespace STORY =
            ExtensionContext.Namespace.create(StopAtFirstFailure.class);

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        context.getRoot().getStore(STORY).put("failed", context.getDisplayName());
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Object failed = context.getRoot().getStore(STORY).get("failed");
        return failed == null
                ? ConditionEvaluationResult.enabled("so far so good")
                : ConditionEvaluationResult.disabled("the story ended at " + failed);
    }
}

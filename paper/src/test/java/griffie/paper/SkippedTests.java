package griffie.paper;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/// Says on the console why a test was skipped and how to get what it needs; Maven only counts.
public final class SkippedTests implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() != Status.ABORTED) return;
        String why = result.getThrowable().map(Throwable::getMessage).orElse("no reason given");
        System.out.println("skipped: " + test.getDisplayName() + ": " + why);
    }
}

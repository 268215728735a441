package nl.veiligecentra.local.demo;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where all tests run, the country of the last of them is filled beside the second half of the others: by then the client is
 * tested, and one of two processors waits.
 */
public final class CountryAhead implements TestExecutionListener {

    /** As many classes as take longer than to fill a country. */
    private static final int MANY = 50;

    private int toGo;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        var classes = plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(CountryAhead::nameOfClass)
                .collect(Collectors.toSet());
        toGo = isBeside(classes) ? classes.size() / 2 : 0;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (toGo > 0 && nameOfClass(test).findAny().isPresent()) {
            toGo--;
            if (toGo == 0) {
                CountryDatabase.begin();
            }
        }
    }

    private static boolean isBeside(Set<String> classes) {
        return classes.size() >= MANY && classes.contains(PlanTest.class.getName());
    }

    private static Stream<String> nameOfClass(TestIdentifier test) {
        return test.getSource().stream()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName());
    }
}

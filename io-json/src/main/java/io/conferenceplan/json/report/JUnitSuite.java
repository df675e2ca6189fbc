package io.conferenceplan.json.report;

import java.util.List;

/**
 * A test suite: what came of one document.
 *
 * @param name the name of the document, and its number if there are several of that name
 * @param tests its tests
 */
record JUnitSuite(String name, List<JUnitTest> tests) {

    int count(Class<? extends JUnitTest.Result> result) {
        return (int)
                tests.stream().map(JUnitTest::result).filter(result::isInstance).count();
    }

    /** What the tests of the document share: the folders with dots between, then the name without its ending. */
    String className() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        String folder = name.substring(0, name.length() - file.length());
        String stem = file.replaceFirst("\\.json( \\([0-9]+\\))?$", "$1");
        String packages = String.join(
                ".",
                List.of(folder.split("/+")).stream()
                        .filter(step -> !step.matches("\\.*"))
                        .map(JUnitSuite::step)
                        .toList());
        return packages.isEmpty() ? step(stem) : packages + "." + step(stem);
    }

    private static String step(String name) {
        return name.replace('.', '_');
    }
}

package io.conferenceplan.artifacts;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The code of all artifacts, read once. */
final class Published {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Artifact.all().stream().map(Artifact::classes).toList());

    private Published() {}
}

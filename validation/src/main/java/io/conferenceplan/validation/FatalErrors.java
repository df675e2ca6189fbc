package io.conferenceplan.validation;

/** Tells what a rule may throw without harm to the others from what nobody can go on after. */
final class FatalErrors {

    private FatalErrors() {}

    /** Throws it again if the virtual machine itself is in trouble; a stack that overflowed is free again when caught. */
    static void rethrow(Throwable thrown) {
        if (thrown instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
            throw error;
        }
    }
}

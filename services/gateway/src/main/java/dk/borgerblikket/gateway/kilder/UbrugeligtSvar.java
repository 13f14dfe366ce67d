package dk.borgerblikket.gateway.kilder;

/** A source answered something that does not fulfil the contract. The message quotes nothing of the answer. */
final class UbrugeligtSvar extends RuntimeException {

    UbrugeligtSvar(String grund) {
        super(grund, null, false, false);
    }
}

package dk.borgerblikket.local.adgang;

/** What a caller may expect of an operation, as the table writes it. */
sealed interface Outcome {

    /** Whether an answer of this status is what was expected. */
    boolean covers(int status);

    /** Whether the caller gets past the authorisation. */
    default boolean isAccess() {
        return false;
    }

    /** Exactly this refusal: 401, 403 or 404. */
    record Refused(int status) implements Outcome {
        @Override
        public boolean covers(int actual) {
            return actual == status;
        }
    }

    /** The operation was carried out. */
    record Done() implements Outcome {
        @Override
        public boolean covers(int status) {
            return status / 100 == 2;
        }

        @Override
        public boolean isAccess() {
            return true;
        }
    }

    /** The use case itself found fault with the message, so the caller got as far as that. */
    record Judged() implements Outcome {
        @Override
        public boolean covers(int status) {
            return status / 100 == 2
                    || status == 400
                    || status == 409
                    || status == 412
                    || status == 422
                    || status == 428;
        }

        @Override
        public boolean isAccess() {
            return true;
        }
    }

    /** @throws IllegalArgumentException for anything but {@code 401}, {@code 403}, {@code 404}, {@code 2xx}, {@code ind} */
    static Outcome read(String text) {
        return switch (text) {
            case "401", "403", "404" -> new Refused(Integer.parseInt(text));
            case "2xx" -> new Done();
            case "ind" -> new Judged();
            default -> throw new IllegalArgumentException("Ukendt forventning: " + text);
        };
    }
}

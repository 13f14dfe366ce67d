package dk.borgerblikket.testing;

import java.util.Map;

/**
 * Somebody whom the login page of the test issuer offers with one press of a button.
 *
 * @param udsteder {@code borger} or {@code medarbejder}
 * @param gruppe heading that the person stands under
 * @param navn what the button says
 * @param beskrivelse what the person is there to show
 * @param felter what the token says, as the parameters of {@link Udsteder}
 */
public record Testperson(String udsteder, String gruppe, String navn, String beskrivelse, Map<String, String> felter) {

    public Testperson {
        felter = Map.copyOf(felter);
    }
}

package dk.borgerblikket.web;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Place of a validated value in the message, without the names of our own methods and parameters. */
final class Sti {

    private Sti() {}

    static String af(Path path) {
        var sti = new StringBuilder();
        String parameter = "";
        for (var led : path) {
            if (led.getKind() == ElementKind.PARAMETER) {
                parameter = led.getName();
            }
            if (led.getIndex() != null) {
                sti.append('[').append(led.getIndex()).append(']');
            }
            if (led.getKind() == ElementKind.PROPERTY) {
                sti.append(sti.isEmpty() ? "" : ".").append(led.getName());
            }
        }
        return sti.isEmpty() ? parameter : sti.toString();
    }
}

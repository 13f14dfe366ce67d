package dk.borgerblikket.registrations;

import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Parts of one object that are to be removed physically: from its state, and from every registration that holds them.
 *
 * @param type kind of object
 * @param uuid the object
 * @param uden what is left of a registration, or of a state, without the parts; an equal one when it holds none of them.
 *     Pure; called again when the transaction has to be retried
 */
public record Kassation<T>(Objekttype<T> type, UUID uuid, UnaryOperator<T> uden) {}

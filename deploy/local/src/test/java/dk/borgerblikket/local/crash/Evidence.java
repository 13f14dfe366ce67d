package dk.borgerblikket.local.crash;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the system says of the calls.
 *
 * @param rows every overview that the gateway has written down
 * @param waiting how many call events the outbox holds
 * @param counted the call events that reporting has taken over
 * @param report what reporting answers, by place and month
 */
record Evidence(List<AccessRow> rows, long waiting, Set<UUID> counted, Map<PlaceMonth, Figures> report) {}

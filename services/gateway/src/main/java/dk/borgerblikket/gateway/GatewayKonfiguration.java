package dk.borgerblikket.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set for the gateway. */
@ConfigMapping(prefix = "gateway")
public interface GatewayKonfiguration {

    /** The two indexes that are asked for every answer. */
    Indeks indeks();

    /** The KLE titles. */
    Klassifikation klassifikation();

    /** The access row. */
    Opslag opslag();

    /** The call events on their way to reporting. */
    Udbakke udbakke();

    /** Limits on what is accepted from one index. */
    interface Indeks {

        /** How long all pages of one index may take together; the indexes are asked at the same time. */
        @WithDefault("800ms")
        Duration frist();

        /** How many pages are followed; what lies beyond is not shown, and the answer says so. */
        @WithDefault("10")
        int maksSider();

        /** How large one page may be; a larger one is refused unread. */
        @WithDefault("4M")
        MemorySize maksBytes();
    }

    /** How the KLE titles are kept current. */
    interface Klassifikation {

        /** How often lookup is asked whether there are newer ones. */
        @WithDefault("5s")
        Duration interval();
    }

    /** Limits on writing the access row. */
    interface Opslag {

        /** How long the row may take to be written before the citizen is asked to try again later. */
        @WithDefault("1s")
        Duration frist();
    }

    /** Delivery of call events. */
    interface Udbakke {

        /** How often the outbox is looked at, also read by the scheduler. */
        @WithDefault("1s")
        Duration interval();

        /** How many events are delivered in one message. */
        @WithDefault("500")
        int bundt();

        /** The longest pause between attempts while reporting is down. */
        @WithDefault("1m")
        Duration laengstePause();
    }
}

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

    /** The case index. */
    Adresse sagsindeks();

    /** The benefit index. */
    Adresse ydelsesindeks();

    /** The access row. */
    Opslag opslag();

    /** The call events on their way to reporting. */
    Udbakke udbakke();

    /** What citizens report, on its way to administration. */
    Databrud databrud();

    /** What an employee asks. */
    Verifikation verifikation();

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

        /**
         * How many connections to each index there may be. A slow one holds a connection until the deadline, so this
         * over the deadline is how many answers a second can be given meanwhile.
         */
        @WithDefault("200")
        int forbindelser();
    }

    /** The verification client. */
    interface Verifikation {

        /** How long one index may take: as of an earlier time it folds what it has received anew. */
        @WithDefault("10s")
        Duration frist();
    }

    /** Where an index is. */
    interface Adresse {

        /** Scheme, host and port, for example {@code http://case-index:8080}; none in production unless it is set. */
        String url();
    }

    /** Limits on writing the access row. */
    interface Opslag {

        /** How long the row may take to be written before the citizen is asked to try again later. */
        @WithDefault("1s")
        Duration frist();

        /**
         * How long a citizen is away before the next overview begins a new visit, of which is told what is new; as long as a
         * login lasts unused.
         */
        @WithDefault("30m")
        Duration besoegspause();
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

    /** Reports of possible data breaches. */
    interface Databrud {

        /** How many reports are taken from one citizen in 24 hours. */
        @WithDefault("20")
        int hoejstPerDoegn();

        /** How often the outbox is looked at, also read by the scheduler. */
        @WithDefault("2s")
        Duration interval();

        /** How many reports are delivered in one round. */
        @WithDefault("20")
        int bundt();

        /** The longest pause between attempts while administration is down. */
        @WithDefault("1m")
        Duration laengstePause();
    }
}

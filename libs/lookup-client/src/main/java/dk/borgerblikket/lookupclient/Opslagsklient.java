package dk.borgerblikket.lookupclient;

import dk.borgerblikket.lookupclient.Opslagslager.Afhaenger;
import dk.borgerblikket.lookupclient.Opslagslager.Afhaenger.Paa;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * KLE and organisation as the look-up service has them, from memory. All classes are fetched at the start and kept current by
 * the service's feed; of organisation, what has been asked for once. While the service is down, the answers are those from
 * before; {@link #status()} tells how old.
 *
 * <p>May be used by any number of threads. Look-ups of classes never wait; those of organisation wait for the service the
 * first time.
 */
public final class Opslagsklient implements AutoCloseable {

    private static final String ORGANISATION = "/organisation/v1/";
    private static final Pattern CVR = Pattern.compile("[0-9]{8}");
    private static final Pattern KLE = Pattern.compile("[0-9]{2}(\\.[0-9]{2}){0,2}");

    private final String nationalCvr;
    private final Tjeneste tjeneste;
    private final Klassekopi klasser;
    private final Opslagslager organisation;
    private final Foelger foelger;

    Opslagsklient(Bygger bygger) {
        this.nationalCvr = bygger.nationalCvr;
        this.tjeneste = new Tjeneste(bygger.adresse, bygger.token, bygger.frist);
        this.klasser = new Klassekopi(tjeneste, bygger.maksKlasser);
        this.organisation = new Opslagslager(tjeneste, bygger.maksOrganisation);
        this.foelger = new Foelger(
                klasser,
                organisation,
                bygger.fil == null ? null : new Oejebliksbillede(bygger.fil, tjeneste.adresse()),
                bygger.interval);
    }

    /**
     * Begins to make a client.
     *
     * @param adresse where the service answers, for example {@code https://opslag.example.dk}
     * @param token a valid bearer token each time it is asked; it is asked for every request
     */
    public static Bygger byg(URI adresse, Supplier<String> token) {
        return new Bygger(adresse, token);
    }

    Opslagsklient start() {
        foelger.start();
        return this;
    }

    /**
     * A national class by number.
     *
     * @param nummer for example {@code 27.35.04}, {@code 27.35}, {@code 27} or {@code G01}
     * @param dato the day; the title is the one that held then, else the last known (K-1)
     * @return empty when no release has ever had the number (K-4)
     * @throws OpslagUtilgaengelig before the classes have been fetched the first time
     */
    public Optional<Klasse> findKlasse(String nummer, LocalDate dato) {
        return register().find(nationalCvr, nummer, dato);
    }

    /** As {@link #findKlasse(String, LocalDate)}; when there is none, the local class of the municipality. */
    public Optional<Klasse> findKlasse(String nummer, LocalDate dato, String cvr) {
        var register = register();
        var national = register.find(nationalCvr, nummer, dato);
        return national.isPresent() ? national : register.find(cvr, nummer, dato);
    }

    /** A class, national or local, by UUID. A class that has moved has had several numbers. */
    public Optional<Klasse> findKlasse(UUID uuid, LocalDate dato) {
        return register().find(uuid, dato);
    }

    /** Whether any release of KLE is known. Without one, that a number is not found says nothing about it. */
    public boolean kenderKle() {
        return klasser.register().harKle(nationalCvr);
    }

    /**
     * National classes that hold on the day, by number: those whose number begins with the text, or whose title has all of
     * its words. Goes through all of them, so it is for people who search and not for every call of a system.
     *
     * @param antal how many at most
     * @throws OpslagUtilgaengelig before the classes have been fetched the first time
     */
    public List<Klasse> soegKlasser(String tekst, LocalDate dato, int antal) {
        return tekst.isBlank() ? List.of() : register().soeg(nationalCvr, tekst, dato, antal);
    }

    private Klasseregister register() {
        if (klasser.sted() == null) {
            throw new OpslagUtilgaengelig("Klasserne er ikke hentet endnu");
        }
        return klasser.register();
    }

    /**
     * An organisation by UUID.
     *
     * @return empty when there is none
     * @throws OpslagUtilgaengelig when it is not in memory and the service cannot be reached
     */
    public Optional<Organisationsobjekt> findOrganisation(UUID uuid) {
        return objekt("organisationer", uuid);
    }

    /** A unit by UUID, as {@link #findOrganisation(UUID)}. */
    public Optional<Organisationsobjekt> findEnhed(UUID uuid) {
        return objekt("enheder", uuid);
    }

    /**
     * The authority with the CVR number, for example for its name; as {@link #findOrganisation(UUID)}.
     *
     * @throws IllegalArgumentException when the text is no CVR number
     */
    public Optional<Organisationsobjekt> findMyndighed(String cvr) {
        return vedCvr("myndigheder", "Myndighed", cvr);
    }

    /** The organisation that the authority owns; the first by name when there are several. As {@link #findMyndighed}. */
    public Optional<Organisationsobjekt> findOrganisation(String cvr) {
        return vedCvr("organisationer", "Organisation", cvr);
    }

    /**
     * Whom to turn to in the authority about a subject; as {@link #findOrganisation(UUID)}.
     *
     * @param kle for example {@code 27.35.04}, {@code 27.35} or {@code 27}
     * @return empty when the authority has no organisation
     * @throws IllegalArgumentException when one of the texts is no such number
     */
    public Optional<Kontakt> kontakt(String cvr, String kle) {
        kraevCvr(cvr);
        if (!KLE.matcher(kle).matches()) {
            throw new IllegalArgumentException("Et KLE-nummer har formen NN, NN.NN eller NN.NN.NN");
        }
        return organisation.find(
                ORGANISATION + "ansvarlig?cvr=" + cvr + "&kle=" + kle,
                new Afhaenger(Paa.EJER, cvr),
                naaelig(),
                Kontakt::laes);
    }

    private static void kraevCvr(String cvr) {
        if (!CVR.matcher(cvr).matches()) {
            throw new IllegalArgumentException("Et CVR-nummer har otte cifre");
        }
    }

    private Optional<Organisationsobjekt> vedCvr(String sti, String art, String cvr) {
        kraevCvr(cvr);
        return organisation
                .find(
                        ORGANISATION + sti + "?cvr=" + cvr + "&antal=1",
                        new Afhaenger(Paa.ART, art),
                        naaelig(),
                        svar -> svar.path("objekter").isEmpty()
                                ? Optional.<Organisationsobjekt>empty()
                                : Optional.of(Organisationsobjekt.laes(
                                        svar.path("objekter").path(0))))
                .flatMap(fundet -> fundet);
    }

    private Optional<Organisationsobjekt> objekt(String art, UUID uuid) {
        return organisation.find(
                ORGANISATION + art + "/" + uuid,
                new Afhaenger(Paa.OBJEKT, uuid.toString()),
                naaelig(),
                Organisationsobjekt::laes);
    }

    /** Whether there is hope of an answer: not when the last question failed, so that nobody waits in vain. */
    private boolean naaelig() {
        return foelger.fejl().isEmpty();
    }

    /** How current the answers are. */
    public Status status() {
        var tilstand = klasser.sted() == null
                ? Status.Tilstand.TOM
                : foelger.naaet() && foelger.fejl().isEmpty() ? Status.Tilstand.AKTUEL : Status.Tilstand.BAGUD;
        return new Status(tilstand, alder(), klasser.register().antal(), foelger.fejl());
    }

    /** How long ago the client last knew that it had everything; empty when it never has. */
    public Optional<Duration> alder() {
        return Optional.ofNullable(foelger.aktuel()).map(tid -> Duration.between(tid, Instant.now()));
    }

    /**
     * Waits until there is something to answer from.
     *
     * @return false when the time was up first
     */
    public boolean ventTilKlar(Duration hoejst) throws InterruptedException {
        return foelger.klar().await(hoejst.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops following, and writes the snapshot once more. */
    @Override
    public void close() {
        foelger.close();
        tjeneste.close();
    }
}

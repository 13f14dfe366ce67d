package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.gateway.Beskeder;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.overview.DatabeskyttelseSvar;
import dk.borgerblikket.overview.OverblikSvar.KommuneSvar;
import dk.borgerblikket.overview.OverblikSvar.LinkSvar;
import dk.borgerblikket.overview.OverblikSvar.VisningSvar;
import dk.borgerblikket.overview.SagSvar;
import dk.borgerblikket.overview.SagSvar.DokumentSvar;
import dk.borgerblikket.overview.SagSvar.StatusSvar;
import dk.borgerblikket.overview.SagSvar.TidslinjeSvar;
import dk.borgerblikket.overview.YdelseSvar;
import dk.borgerblikket.overview.YdelseSvar.PeriodeSvar;
import dk.borgerblikket.overview.YdelseSvar.UdbetalingSvar;
import dk.borgerblikket.visibility.Linkvalg;
import dk.borgerblikket.visibility.Overblik;
import dk.borgerblikket.visibility.Popuptekst;
import dk.borgerblikket.visibility.Sagsafgoerelse;
import dk.borgerblikket.visibility.Udbetalingsafgoerelse;
import dk.borgerblikket.visibility.Ydelsesafgoerelse;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.konfiguration.Databeskyttelse;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Link;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what one citizen sees into the words and the order of the answer. Decides nothing about what is shown. */
final class Svarbygger {

    private static final String VALUTA = "DKK";

    private static final Comparator<LocalDate> NYESTE_DAG = Comparator.nullsLast(Comparator.reverseOrder());

    private final Opsaetning opsaetning;
    private final BorgerId id;
    private final Cpr borger;
    private final Function<Kommuneopsaetning, Popuptekst> visningstekst;

    /** @param visningstekst the pop-up text of an authority */
    Svarbygger(Opsaetning opsaetning, BorgerId id, Cpr borger, Function<Kommuneopsaetning, Popuptekst> visningstekst) {
        this.opsaetning = opsaetning;
        this.id = id;
        this.borger = borger;
        this.visningstekst = visningstekst;
    }

    /** The authorities that show something, and the municipality of residence whether it does or not, by name. */
    List<KommuneSvar> kommuner(Overblik overblik, Optional<Cvr> bopaelskommune) {
        var cvr = new TreeSet<Cvr>();
        overblik.visteSager().forEach(s -> cvr.add(s.ejer()));
        overblik.visteYdelser().forEach(y -> cvr.add(y.ejer()));
        bopaelskommune.ifPresent(cvr::add);
        var dansk = Collator.getInstance(Locale.of("da", "DK"));
        return cvr.stream()
                .flatMap(c -> opsaetning.kommune(c).stream())
                .map(k -> kommune(k, overblik))
                .sorted(Comparator.comparing(KommuneSvar::navn, dansk::compare))
                .toList();
    }

    private VisningSvar visning(Kommuneopsaetning kommune) {
        var tekst = visningstekst.apply(kommune);
        return new VisningSvar(tekst.tekst(), tekst.html(), kommune.konfigurationsversion());
    }

    private KommuneSvar kommune(Kommuneopsaetning kommune, Overblik overblik) {
        return new KommuneSvar(
                kommune.cvr(),
                kommune.navn(),
                visning(kommune),
                sorteret(overblik.visteSager().stream().filter(s -> s.ejer().equals(kommune.cvr())), Svarbygger::aabnet)
                        .map(this::sag)
                        .toList(),
                sorteret(
                                overblik.visteYdelser().stream()
                                        .filter(y -> y.ejer().equals(kommune.cvr())),
                                Ydelsesafgoerelse.Vist::fra)
                        .map(this::ydelse)
                        .toList(),
                databeskyttelse(kommune.databeskyttelse()));
    }

    /** Newest first; what has no date comes last, and what has the same date stays in the order of the index. */
    private static <T> Stream<T> sorteret(Stream<T> vist, Function<T, LocalDate> dag) {
        return vist.sorted(Comparator.comparing(dag, NYESTE_DAG));
    }

    private static LocalDate aabnet(Sagsafgoerelse.Vist sag) {
        return sag.tidslinje().stream()
                .map(Sagsafgoerelse.Tidslinjepunkt::fra)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    SagSvar sag(Sagsafgoerelse.Vist sag) {
        return new SagSvar(
                id.sag(borger, sag.id()),
                sag.titel(),
                sag.kle().nummer(),
                sag.omraade(),
                new StatusSvar(sag.status(), tekst(sag.status())),
                sag.tidslinje().stream()
                        .map(t -> new TidslinjeSvar(t.kode(), tekst(t.kode()), t.fra()))
                        .toList(),
                sag.visteDokumenter().stream()
                        .map(d -> new DokumentSvar(d.titel(), d.retning(), d.dato()))
                        .toList(),
                navn(sag.ejer()),
                links(sag.ejer(), k -> Linkvalg.paaSag(k, opsaetning.nationalt(), sag.kle())));
    }

    private static @Nullable DatabeskyttelseSvar databeskyttelse(@Nullable Databeskyttelse oplyst) {
        return oplyst == null
                ? null
                : new DatabeskyttelseSvar(
                        oplyst.funktion(),
                        oplyst.email(),
                        oplyst.telefon(),
                        oplyst.sikkerPost(),
                        oplyst.adresse(),
                        oplyst.privatlivspolitik());
    }

    private List<LinkSvar> links(Cvr ejer, Function<Kommuneopsaetning, List<Link>> valg) {
        return opsaetning.kommune(ejer).stream()
                .flatMap(k -> valg.apply(k).stream())
                .map(l -> new LinkSvar(l.tekst(), l.url()))
                .toList();
    }

    private static String tekst(Fremdrift fremdrift) {
        return Beskeder.tekst("fremdrift." + fremdrift);
    }

    YdelseSvar ydelse(Ydelsesafgoerelse.Vist ydelse) {
        var udbetalinger = sorteret(ydelse.udbetalinger().stream(), Udbetalingsafgoerelse.Vist::dato)
                .toList();
        var betaler =
                udbetalinger.isEmpty() ? ydelse.ejer() : udbetalinger.getFirst().ejer();
        return new YdelseSvar(
                id.ydelse(borger, ydelse),
                ydelse.navn(),
                ydelse.kle().nummer(),
                ydelse.omraade(),
                ydelse.fra(),
                ydelse.til(),
                navn(betaler),
                ydelse.sag() == null ? null : id.sag(borger, ydelse.sag()),
                udbetalinger.stream().map(Svarbygger::udbetaling).toList(),
                links(ydelse.ejer(), k -> Linkvalg.paaYdelse(k, opsaetning.nationalt(), ydelse.kle())));
    }

    private static UdbetalingSvar udbetaling(Udbetalingsafgoerelse.Vist linje) {
        return new UdbetalingSvar(
                linje.dato(),
                new PeriodeSvar(linje.fra(), linje.til()),
                kroner(linje.beloeb()),
                VALUTA,
                linje.andenModtager() ? Beskeder.tekst("udbetaling.anden-modtager") : null);
    }

    /** Two decimals; a source with more is rounded half to even, so that many roundings do not add up to one side. */
    static String kroner(BigDecimal beloeb) {
        return beloeb.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private String navn(Cvr myndighed) {
        return opsaetning.kommune(myndighed).map(Kommuneopsaetning::navn).orElse("");
    }
}

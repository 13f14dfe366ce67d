package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Random grants and payments, and random questions about them, from few values so that questions find something. */
final class Soegeverden {

    /** Names in Danish order. */
    static final List<String> NAVNE = List.of("Anna", "Bo", "Zoe", "Æble", "Øst", "Ågård");

    private static final List<String> PERSONER = List.of("6101900001", "6101900002", "6101900003");
    private static final List<String> NUMRE = List.of("N-1", "N-2", "N_3");
    private static final List<String> KLE = List.of("32.03.04", "32.03.12", "27.35.04");
    private static final List<String> ROLLER = List.of(Beskeder.BEVILLINGSMODTAGER, Beskeder.YDELSESMODTAGER);

    /** The same values written in several ways, and some next to each other. */
    private static final List<String> BELOEB = List.of("10", "10.0", "10.000", "-3.5", "-3.50", "0", "10.01", "6694");

    private final Random tilfaeldig;

    Soegeverden(Random tilfaeldig) {
        this.tilfaeldig = tilfaeldig;
    }

    ObjectNode bevilling(UUID uuid) {
        var bevilling = Beskeder.bevilling(uuid, "6101900000");
        var attributter = Beskeder.attributter(bevilling);
        attributter.putArray("Egenskaber");
        for (var aar = 2010; aar < 2016; aar += 2 + tilfaeldig.nextInt(3)) {
            var egenskaber = attributter.withArray("Egenskaber").addObject();
            egenskaber.set("Virkning", virkning(aar, aar + 2));
            egenskaber.put("BrugervendtNoegle", en(NUMRE)).put("Foelsomhed", en(FOELSOMHED));
        }
        attributter.putArray("BevilgetYdelse");
        for (var nr = 1 + tilfaeldig.nextInt(3); nr > 0; nr--) {
            attributter.withArray("BevilgetYdelse").add(ydelse(Integer.toString(nr)));
        }
        var relationer = Beskeder.relationer(bevilling);
        relationer.putArray("Bevillingspart");
        for (var nr = tilfaeldig.nextInt(3); nr > 0; nr--) {
            var part = Beskeder.part(nr == 2 ? Beskeder.BEVILLINGSMODTAGER : Beskeder.YDELSESMODTAGER, en(PERSONER));
            part.set("Virkning", virkning(2010 + tilfaeldig.nextInt(4), 2014 + tilfaeldig.nextInt(4)));
            relationer.withArray("Bevillingspart").add(part.put("FuldtNavn", en(NAVNE)));
        }
        return bevilling;
    }

    private static final List<String> FOELSOMHED = List.of("IKKE_FORTROLIGE_DATA", "FORTROLIGE_PERSONOPLYSNINGER");

    private ObjectNode ydelse(String id) {
        var ydelse = Beskeder.ydelse(id, en(KLE));
        ydelse.set("Virkning", virkning(2010 + tilfaeldig.nextInt(5), 2015 + tilfaeldig.nextInt(3)));
        ydelse.put("BevilgetYdelseStartdato", dato(2010 + tilfaeldig.nextInt(5)));
        if (tilfaeldig.nextInt(3) > 0) {
            ydelse.put("BevilgetYdelseSlutdato", dato(2016 + tilfaeldig.nextInt(3)));
        }
        if (tilfaeldig.nextBoolean()) {
            ydelse.put("Tilbagebetalingspligtig", tilfaeldig.nextBoolean());
        }
        ((ObjectNode) ydelse.get("Ydelse")).put("Ydelsesnavn", en(NAVNE));
        for (var nr = tilfaeldig.nextInt(3); nr > 0; nr--) {
            ydelse.withArray("OekonomiskEffektueringsplan")
                    .addObject()
                    .put("Id", "p" + nr)
                    .put("EffektueringsplanStartdato", dato(2010 + tilfaeldig.nextInt(5)))
                    .put("ForudBagud", tilfaeldig.nextBoolean() ? "Forud" : "Bagud")
                    .put("Ydelsesbeloeb", en(BELOEB));
        }
        return ydelse;
    }

    ObjectNode effektuering(UUID uuid, List<UUID> bevillinger) {
        var linjer = new ArrayList<ObjectNode>();
        for (var nr = 1 + tilfaeldig.nextInt(3); nr > 0; nr--) {
            linjer.add(Beskeder.linje(uuid, Integer.toString(nr), en(bevillinger), en(BELOEB))
                    .put("Klassifikationsbeskrivelse", en(KLE))
                    .put("YdelsesperiodeStartdato", dato(2010 + tilfaeldig.nextInt(5))));
        }
        var effektuering = Beskeder.effektuering(uuid, en(PERSONER), en(BELOEB), linjer.toArray(ObjectNode[]::new));
        var egenskaber = (ObjectNode) effektuering.at("/Registrering/0/AttributListe/Egenskaber/0");
        egenskaber.put("BrugervendtNoegle", en(NUMRE));
        egenskaber.put("Dispositionsdato", dato(2010 + tilfaeldig.nextInt(4)));
        if (tilfaeldig.nextBoolean()) {
            egenskaber.put("BeloebUdbetalt", en(BELOEB));
        }
        return effektuering;
    }

    /** A whole message. */
    ObjectNode besked(List<UUID> bevillinger, List<UUID> effektueringer) {
        var besked = json("{}");
        besked.set("SoegUdtryk", udtryk(3));
        for (var slags : List.of("BevillingUuid", "OekonomiskEffektueringUuid")) {
            if (tilfaeldig.nextInt(6) == 0) {
                var uuider = slags.startsWith("B") ? bevillinger : effektueringer;
                for (var nr = 1 + tilfaeldig.nextInt(8); nr > 0; nr--) {
                    besked.withArray(slags).add(en(uuider).toString());
                }
            }
        }
        if (tilfaeldig.nextBoolean()) {
            var sortering = besked.putObject("Sortering");
            sortering.putArray("OekonomiskEffektueringSortering").add(noegle("Dispositionsdato", 1));
            sortering
                    .putArray("BevillingSortering")
                    .add(noegle("FuldtNavn", 2))
                    .add(noegle("Ydelsesnavn", tilfaeldig.nextBoolean() ? 1 : 3));
        }
        return besked;
    }

    private ObjectNode noegle(String element, int sekvens) {
        return json("{'Element':'%s','Retning':'%s','Sekvens':%d}"
                .formatted(element, tilfaeldig.nextBoolean() ? "Stigende" : "Faldende", sekvens));
    }

    private ObjectNode udtryk(int dybde) {
        var udtryk = json("{}");
        if (tilfaeldig.nextBoolean()) {
            udtryk.put("operation", tilfaeldig.nextBoolean() ? "AND" : "OR");
        }
        do {
            switch (tilfaeldig.nextInt(dybde > 0 ? 4 : 2)) {
                case 0 -> udtryk.withArray("SoegBevillingIndeks").add(sider(omBevilling()));
                case 1 -> udtryk.withArray("SoegOekonomiskEffektueringIndeks").add(sider(omEffektuering()));
                case 2 -> udtryk.withArray("NOT").add(udtryk(dybde - 1));
                default -> udtryk.withArray("SoegUdtryk").add(udtryk(dybde - 1));
            }
        } while (tilfaeldig.nextInt(5) < 2);
        return udtryk;
    }

    private ObjectNode sider(ObjectNode kriterium) {
        if (tilfaeldig.nextInt(6) == 0) {
            kriterium.put("FoersteResultatReference", tilfaeldig.nextInt(4));
            kriterium.put("MaksimalAntalKvantitet", 1 + tilfaeldig.nextInt(8));
        }
        if (tilfaeldig.nextInt(4) == 0) {
            var fra = 2009 + tilfaeldig.nextInt(6);
            var virkning = kriterium.putObject("SoegVirkning");
            virkning.set("FraTidspunkt", aar(fra));
            virkning.set("TilTidspunkt", aar(fra + 1 + tilfaeldig.nextInt(8)));
        }
        return kriterium;
    }

    private ObjectNode omBevilling() {
        var kriterium = json("{'AttributListe':{},'TilstandListe':{},'RelationListe':{}}");
        var attributter = (ObjectNode) kriterium.get("AttributListe");
        switch (tilfaeldig.nextInt(5)) {
            case 0 -> {
                var egenskaber = attributter.withArray("Egenskaber").addObject();
                egenskaber.put("BrugervendtNoegle", en(NUMRE));
                if (tilfaeldig.nextBoolean()) {
                    egenskaber.put("Foelsomhed", en(FOELSOMHED));
                }
            }
            case 1 -> attributter.withArray("BevilgetYdelse").add(ydelseseksempel());
            case 2 -> {
                var udvidelser = attributter.putObject("LokalUdvidelseListe");
                udvidelser
                        .putObject("SoegEgenskaberLokalUdvidelse")
                        .set(en(List.of("BevillingStartDatoInterval", "BevillingSlutDatoInterval")), tider());
            }
            case 3 -> {
                var intervaller =
                        attributter.putObject("LokalUdvidelseListe").putObject("SoegBevilgetYdelseLokalUdvidelse");
                if (tilfaeldig.nextBoolean()) {
                    intervaller.set("BevilgetYdelseStartDatoInterval", tider());
                }
                if (tilfaeldig.nextBoolean()) {
                    intervaller.set("EffektueringsplanStartDatoInterval", tider());
                }
                if (intervaller.isEmpty() || tilfaeldig.nextBoolean()) {
                    intervaller.set("YdelseBeloebInterval", beloeb());
                }
            }
            default -> {}
        }
        if (tilfaeldig.nextInt(3) == 0) {
            kriterium.withObject("RelationListe").withArray("Bevillingspart").add(part());
        }
        return kriterium;
    }

    private ObjectNode ydelseseksempel() {
        var ydelse = json("{}");
        switch (tilfaeldig.nextInt(5)) {
            case 0 -> ydelse.put("BevilgetYdelseStartdato", dato(2010 + tilfaeldig.nextInt(5)));
            case 1 -> ydelse.putObject("Ydelse").put("Ydelsesnavn", en(NAVNE));
            case 2 -> ydelse.putObject("Ydelse").putObject("Klassifikation").put("BrugervendtNoegle", en(KLE));
            case 3 -> ydelse.put("Tilbagebetalingspligtig", tilfaeldig.nextBoolean());
            default -> {
                var plan = ydelse.withArray("OekonomiskEffektueringsplan").addObject();
                plan.put("Ydelsesbeloeb", en(BELOEB));
                if (tilfaeldig.nextBoolean()) {
                    plan.put("ForudBagud", "Bagud");
                }
            }
        }
        return ydelse;
    }

    private ObjectNode omEffektuering() {
        var kriterium = json("{'AttributListe':{},'TilstandListe':{},'RelationListe':{}}");
        var attributter = (ObjectNode) kriterium.get("AttributListe");
        var relationer = (ObjectNode) kriterium.get("RelationListe");
        switch (tilfaeldig.nextInt(6)) {
            case 0 -> attributter.withArray("Egenskaber").addObject().put("SamletBruttobeloeb", en(BELOEB));
            case 1 ->
                attributter
                        .withArray("Egenskaber")
                        .addObject()
                        .put("BrugervendtNoegle", en(NUMRE))
                        .put("Dispositionsdato", dato(2010 + tilfaeldig.nextInt(4)));
            case 2 -> {
                var intervaller =
                        attributter.putObject("LokalUdvidelseListe").putObject("SoegEgenskaberLokalUdvidelse");
                intervaller.set(en(List.of("SamletBruttoBeloebInterval", "BeloebUdbetaltInterval")), beloeb());
                if (tilfaeldig.nextBoolean()) {
                    intervaller.set("DispositionsDatoInterval", tider());
                }
            }
            case 3 ->
                relationer
                        .withArray("OekonomiskYdelseEffektueringRelation")
                        .addObject()
                        .put("Klassifikationsbeskrivelse", en(KLE))
                        .put("Ydelsesbeloeb", en(BELOEB));
            case 4 -> {
                var linje = relationer
                        .withArray("OekonomiskYdelseEffektueringRelation")
                        .addObject();
                linje.put("Klassifikationsbeskrivelse", en(KLE));
                var intervaller = linje.putObject("LokalUdvidelseListe")
                        .putObject("SoegOekonomiskYdelseEffektueringRelationLokalUdvidelse");
                intervaller.set("YdelsesBeloebInterval", beloeb());
                if (tilfaeldig.nextBoolean()) {
                    intervaller.set("YdelsesperiodeStartDatoInterval", tider());
                }
            }
            default -> {}
        }
        if (tilfaeldig.nextInt(3) == 0) {
            var part = part();
            part.remove("Rolle");
            relationer.withArray("OekonomiskEffektueringPart").add(part);
        }
        return kriterium;
    }

    private ObjectNode part() {
        var part = json("{'ReferenceID':{'URNIdentifikator':'urn:oio:cpr-nr:%s'}}".formatted(en(PERSONER)));
        if (tilfaeldig.nextInt(3) == 0) {
            part.putObject("Rolle").put("UUIDIdentifikator", en(ROLLER));
        }
        return part;
    }

    private ObjectNode tider() {
        var fra = 2010 + tilfaeldig.nextInt(6);
        var interval = json("{}");
        interval.set("FraTidspunkt", aar(fra));
        interval.set("TilTidspunkt", aar(fra + 1 + tilfaeldig.nextInt(4)));
        return interval;
    }

    private ObjectNode beloeb() {
        var fra = en(List.of("-10", "-3.5", "0", "10", "10.0000001"));
        var til = en(List.of("10", "10.01", "10.009", "7000"));
        return fra.startsWith("10") && !til.startsWith("7")
                ? json("{'FraBeloeb':'10','TilBeloeb':'10.000'}")
                : json("{'FraBeloeb':'%s','TilBeloeb':'%s'}".formatted(fra, til));
    }

    private ObjectNode virkning(int fra, int til) {
        var virkning = json("{}");
        virkning.set("FraTidspunkt", aar(fra));
        virkning.set("TilTidspunkt", aar(til));
        return virkning;
    }

    /** 2017 and later is infinite. */
    private ObjectNode aar(int aar) {
        return aar >= 2017
                ? json("{'GraenseIndikator':true}")
                : json("{'TidsstempelDatoTid':'%s'}".formatted(dato(aar)));
    }

    /** The same moment written in one of several ways. */
    private String dato(int aar) {
        return en(List.of(
                aar + "-01-01T00:00:00Z", aar + "-01-01T01:00:00.000+01:00", (aar - 1) + "-12-31T22:30:00-01:30"));
    }

    private <T> T en(List<T> liste) {
        return liste.get(tilfaeldig.nextInt(liste.size()));
    }
}

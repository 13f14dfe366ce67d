package dk.borgerblikket.reporting.forsendelse;

import dk.borgerblikket.reporting.Tekster;
import dk.borgerblikket.reporting.arkiv.Arkiv;
import dk.borgerblikket.reporting.pdf.TabelPdf;
import dk.borgerblikket.reporting.tabel.Tabel;
import dk.borgerblikket.reporting.tabel.TabelCsv;
import io.quarkus.mailer.Mail;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes the e-mail that a report goes in: the month's figures in words, the report as PDF and as CSV. */
@Singleton
final class Brev {

    private final Arkiv arkiv;
    private final Tekster tekster;

    Brev(Arkiv arkiv, Tekster tekster) {
        this.arkiv = arkiv;
        this.tekster = tekster;
    }

    /** The letter. Its Message-ID is the same at every try, so that a mail system can tell a repetition. */
    Mail til(Forsendelse forsendelse) {
        var rapport = forsendelse.rapport();
        var maaned = tekster.maanedILoebendeTekst(rapport.maaned());
        var tal = rapport.tal().getLast().tal();
        var emne = rapport.aarsag().isPresent() ? "brev.emne.rettet" : "brev.emne";
        var indhold =
                tekster.tekst("brev.indhold", rapport.navn(), maaned, tal.samlet(), tal.medData(), tal.udenData());
        var rettelse = rapport.aarsag()
                .map(aarsag -> tekster.tekst("brev.rettelse", rapport.version(), aarsag) + "\n\n")
                .orElse("");
        var tabel = arkiv.tabel(rapport);
        var fil = "kald-paa-borgerblikket-%s-%s".formatted(rapport.kommune().cifre(), rapport.maaned());
        return Mail.withText(
                        forsendelse.email(),
                        tekster.tekst(emne, rapport.navn(), maaned),
                        rettelse + indhold + "\n\n" + String.join("\n\n", tabel.fodnoter()) + "\n")
                .addHeader("Message-ID", "<" + forsendelse.id() + "@borgerblikket>")
                .addHeader("Auto-Submitted", "auto-generated")
                .addAttachment(fil + ".pdf", pdf(tabel), "application/pdf")
                .addAttachment(
                        fil + ".csv",
                        TabelCsv.tekst(tabel).getBytes(StandardCharsets.UTF_8),
                        "text/csv; charset=UTF-8");
    }

    private static byte[] pdf(Tabel tabel) {
        var ud = new ByteArrayOutputStream();
        try {
            TabelPdf.skriv(tabel, ud);
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        return ud.toByteArray();
    }
}

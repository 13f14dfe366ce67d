package dk.borgerblikket.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A small certificate authority, made anew with the JDK's keytool: nothing in the repository can be mistaken for a key. */
public final class Certifikatudsteder {

    /** Password of the stores; they live as long as the test. */
    static final String KODE = "kun-til-test";

    private static final String CA = "ca";

    private final Path mappe;
    private final KeyStore alle;

    /**
     * Makes an authority and the certificates that it issues.
     *
     * @param mappe where the files may lie
     * @param navne what the certificates are called; {@code server} is one for localhost
     */
    Certifikatudsteder(Path mappe, String... navne) throws IOException, GeneralSecurityException {
        this.mappe = mappe;
        var fil = mappe.resolve("alle.p12");
        noegle(fil, CA, "-ext", "bc:c");
        for (var navn : navne) {
            noegle(fil, navn, "-signer", CA, "-ext", "san=dns:localhost,ip:127.0.0.1");
        }
        this.alle = KeyStore.getInstance(fil.toFile(), KODE.toCharArray());
    }

    private static void noegle(Path fil, String navn, String... mere) throws IOException {
        var kommando = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                navn,
                                "-dname",
                                "CN=" + navn,
                                "-keyalg",
                                "EC",
                                "-validity",
                                "2",
                                "-keystore",
                                fil.toString(),
                                "-storepass",
                                KODE),
                        Stream.of(mere))
                .toList();
        var proces = new ProcessBuilder(kommando).redirectErrorStream(true).start();
        var sagt = new String(proces.getInputStream().readAllBytes());
        try {
            if (proces.waitFor() != 0) {
                throw new IOException("keytool: " + sagt);
            }
        } catch (InterruptedException afbrudt) {
            Thread.currentThread().interrupt();
            throw new IOException(afbrudt);
        }
    }

    /** A store with one certificate and its key, as a file. */
    Path noegler(String navn) throws IOException, GeneralSecurityException {
        return gem(navn, udvalg(navn));
    }

    /** A store with what is to be trusted, as a file. */
    Path tillid() throws IOException, GeneralSecurityException {
        return gem("tillid", tillidslager());
    }

    /** SHA-256 of a certificate, in hexadecimal. */
    public String fingeraftryk(String navn) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(alle.getCertificate(navn).getEncoded()));
        } catch (GeneralSecurityException umuligt) {
            throw new IllegalStateException(umuligt);
        }
    }

    /** What a caller without a certificate connects with. */
    public SSLContext uden() {
        return kontekst(this, List.of());
    }

    /** What a caller with this certificate connects with. */
    public SSLContext med(String navn) {
        return kontekst(this, List.of(navn));
    }

    /** What a caller with a certificate of this authority connects with, to a server of another. */
    public SSLContext med(String navn, Certifikatudsteder serverens) {
        return kontekst(serverens, List.of(navn));
    }

    private SSLContext kontekst(Certifikatudsteder serverens, List<String> navne) {
        try {
            var noegler = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            noegler.init(navne.isEmpty() ? null : udvalg(navne.getFirst()), KODE.toCharArray());
            var tillid = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            tillid.init(serverens.tillidslager());
            var kontekst = SSLContext.getInstance("TLS");
            kontekst.init(noegler.getKeyManagers(), tillid.getTrustManagers(), null);
            return kontekst;
        } catch (GeneralSecurityException | IOException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    private KeyStore udvalg(String navn) throws IOException, GeneralSecurityException {
        var lager = tomt();
        lager.setKeyEntry(
                navn, alle.getKey(navn, KODE.toCharArray()), KODE.toCharArray(), alle.getCertificateChain(navn));
        return lager;
    }

    private KeyStore tillidslager() throws IOException, GeneralSecurityException {
        var lager = tomt();
        lager.setCertificateEntry(CA, alle.getCertificate(CA));
        return lager;
    }

    private static KeyStore tomt() throws IOException, GeneralSecurityException {
        var lager = KeyStore.getInstance("PKCS12");
        lager.load(null, KODE.toCharArray());
        return lager;
    }

    private Path gem(String navn, KeyStore lager) throws IOException, GeneralSecurityException {
        var fil = mappe.resolve(navn + ".p12");
        try (var ud = Files.newOutputStream(fil)) {
            lager.store(ud, KODE.toCharArray());
        }
        return fil;
    }
}

package dk.borgerblikket.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.RunningSystem;
import dk.borgerblikket.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One person at the screen: cookies of its own, and what a person does – press, fill in, choose – by the names that a
 * screen reader reads out. Every such action is counted.
 */
final class Visit implements AutoCloseable {

    /** Where {@code -Dskaermbilleder=true} puts what documentation shows. */
    private static final Path PICTURES = RunningSystem.ROOT.resolve("docs/skaermbilleder");

    private static final Path FAILURES = RunningSystem.ROOT.resolve("deploy/local/target/browser");
    private static final double PATIENCE = 15_000;

    private final String name;
    private final BrowserContext context;
    private final Complaints complaints;
    private final Page page;
    private int actions;

    Visit(Browser browser, String name) {
        this.name = name;
        this.context = browser.newContext(new Browser.NewContextOptions().setLocale("da-DK"));
        this.complaints = new Complaints(context);
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        Inspection.wide(page);
    }

    /** For what has no word of its own here. */
    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** How many times the person has pressed, filled in or chosen. */
    int actions() {
        return actions;
    }

    /** Begins to count anew. */
    void countFromHere() {
        actions = 0;
    }

    Visit open(URI address) {
        page.navigate(address.toString());
        return this;
    }

    /** Opens the citizen's page and logs in as one of the demo citizens. */
    Visit citizen(LocalSystem system, String person) {
        open(system.address(Service.GATEWAY).resolve("/mit-overblik"));
        control("Log ind med MitID").click();
        return logIn(person);
    }

    /** A citizen who is none of the demo data's. */
    Visit citizenWithCpr(LocalSystem system, String cpr) {
        open(system.address(Service.GATEWAY).resolve("/mit-overblik"));
        control("Log ind med MitID").click();
        awaitIssuer();
        page.getByLabel("CPR-nummer").fill(cpr);
        page.getByRole(AriaRole.BUTTON, named("Log ind")).click();
        return arrived();
    }

    /** Opens the administration and logs in as one of the demo employees. */
    Visit employee(LocalSystem system, String person) {
        return open(system.address(Service.ADMINISTRATION).resolve("/admin")).logIn(person);
    }

    /** An employee of any authority with these roles; who has the same ones is the same employee. */
    Visit employee(LocalSystem system, String cvr, String roles) {
        return employee(system, cvr, roles, "");
    }

    /** An employee of any authority with these roles, known by this id. */
    Visit employee(LocalSystem system, String cvr, String roles, String id) {
        open(system.address(Service.ADMINISTRATION).resolve("/admin"));
        awaitIssuer();
        page.getByLabel("Medarbejderens id (kan være tomt)").fill(id);
        page.getByLabel("Myndighedens CVR-nummer").fill(cvr);
        page.getByLabel("Roller, med komma imellem").fill(roles);
        page.getByRole(AriaRole.BUTTON, named("Log ind")).click();
        return arrived();
    }

    /** At the login page of the issuer. */
    Visit logIn(String person) {
        awaitIssuer();
        page.getByRole(AriaRole.BUTTON, named(person)).click();
        return arrived();
    }

    private void awaitIssuer() {
        page.waitForURL(Pattern.compile(".*/authorize\\?.*"));
    }

    private Visit arrived() {
        page.waitForURL(Pattern.compile("^(?!.*/authorize\\?).*"));
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Unfolds what a page keeps folded. */
    Visit unfold(String summary) {
        actions++;
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(exactly(summary)))
                .first()
                .click();
        return this;
    }

    /** Presses a button or follows a link. */
    Visit press(String control) {
        actions++;
        control(control).click();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    Visit fill(String label, String text) {
        actions++;
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Visit choose(String label, String option) {
        actions++;
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    /** Ticks a box or chooses a radio button; the design draws it in the label, which is what a person presses. */
    Visit tick(String label) {
        actions++;
        page.locator("label")
                .filter(new Locator.FilterOptions().setHasText(exactly(label)))
                .click();
        return this;
    }

    /** Chooses a file of this content from the disk. */
    Visit attach(String label, String fileName, byte[] content) {
        actions++;
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(fileName, "application/octet-stream", content));
        return this;
    }

    /** Follows a link to a file, and reads what is saved. */
    byte[] download(String link) {
        actions++;
        try {
            return Files.readAllBytes(
                    page.waitForDownload(() -> control(link).click()).path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether there is something by this name to press. */
    boolean offers(String control) {
        return control(control).count() > 0;
    }

    /** What is read on the page, without header and footer. */
    String text() {
        return page.locator("main").innerText();
    }

    Visit sees(String... texts) {
        for (var text : texts) {
            page.locator("main").getByText(text).first().waitFor();
        }
        return this;
    }

    /** Opens the page again until it says so; what another service is to bring may take a moment. */
    Visit until(URI address, String text) {
        var end = Instant.now().plusMillis((long) PATIENCE);
        while (!open(address).text().contains(text) && Instant.now().isBefore(end)) {
            page.waitForTimeout(250);
        }
        return sees(text);
    }

    Visit seesNot(String... texts) {
        assertThat(text()).doesNotContain(texts);
        return this;
    }

    /** The page as it stands is without fault. */
    Visit inspect() {
        page.waitForLoadState(LoadState.LOAD);
        assertThat(new Inspection(page).faults()).as(page.url()).isEmpty();
        return this;
    }

    /** As {@link #inspect()}; documentation shows the page under this name. */
    Visit inspect(String picture) {
        inspect();
        if (Boolean.getBoolean("skaermbilleder")) {
            page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture + ".png")));
        }
        return this;
    }

    /** The test brings this complaint of the browser about on purpose. */
    Visit expectComplaint(String regex) {
        complaints.expect(regex);
        return this;
    }

    /** What the browser has complained of that nobody expected. */
    List<String> complaints() {
        return complaints.unexpected();
    }

    void assertNothingWentWrong() {
        assertThat(complaints()).as("browserens klager i " + name).isEmpty();
    }

    /** Picture and source of the page where a test failed. */
    void keepWhatIsSeen() {
        var file = name.replaceAll("[^A-Za-z0-9ÆØÅæøå.]+", "-");
        try {
            Files.createDirectories(FAILURES);
            Files.writeString(FAILURES.resolve(file + ".html"), page.url() + "\n" + page.content());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FAILURES.resolve(file + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    private Locator control(String control) {
        return page.getByRole(AriaRole.BUTTON, named(control))
                .or(page.getByRole(AriaRole.LINK, named(control)))
                .first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Pattern exactly(String text) {
        // The browser's expressions know no quoting but the backslash.
        return Pattern.compile("^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "\\s*$");
    }
}

package griffie.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import griffie.desk.Griffie;
import griffie.desk.dossier.DossierFolder;
import griffie.paper.CasebookPage;
import griffie.registry.dossier.View;
import griffie.registry.ledger.Event;
import griffie.registry.ledger.Ledger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks the pages over the sample dossier in Chromium, as a reader does.
class WebDeskIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENS = CasebookPage.root().resolve("desk/target/screens");
    private static final String WRONG = "/paper?file=letter-peace-process.txt";
    private static final String LETTER = "/paper?file=karabakh/2021-07-07-brief-toezeggingen.txt";

    // Names what sticks out, so that a failure says where to look.
    private static final String TOO_WIDE = """
            document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]
              .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('nav, .strip, .sheet'))
              .slice(0, 3).map(one => one.outerHTML.slice(0, 120)).join(' | ') || 'something'
            """;

    @TempDir
    private static Path kept = Path.of("");

    private static DossierFolder folder = DossierFolder.of(Path.of(""), "");
    private static WebDesk desk;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> foreign = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Files.exists(CHROMIUM), "skipped: apt-get install chromium to run this test");
        var papers = CasebookPage.root().resolve("samples");
        assertThat(Griffie.run("dossier", papers.toString(), "-o", kept.toString()))
                .isZero();
        folder = DossierFolder.of(papers, kept.toString());
        desk = WebDesk.on(0, folder, Clock.systemUTC());
        var skip = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        playwright = Playwright.create(skip);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) playwright.close();
        if (desk != null) desk.close();
    }

    @BeforeEach
    void open() {
        page = page(1280, ColorScheme.LIGHT);
    }

    @AfterEach
    void nothingLeftTheMachine() {
        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    private Page page(int width, ColorScheme scheme) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale("nl-NL"));
        var opened = context.newPage();
        opened.onRequest(request -> {
            if (!request.url().startsWith(desk.address())) foreign.add(request.url());
        });
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) complaints.add(message.text());
        });
        return opened;
    }

    private void go(String path) {
        page.navigate(desk.address() + path.substring(1));
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("overview", "/");
        for (var view : View.values()) pages.put("view-" + view, "/view/" + view);
        pages.put("paper", LETTER);
        pages.put("wrong", WRONG);
        pages.put("debate", "/paper?file=karabakh/2021-06-16-debat.txt");
        pages.put("passage", LETTER + "&at=560-640");
        pages.put("search", "/search?q=krijgsgevangenen");
        pages.put("check", "/check");
        pages.put("not-there", "/paper?file=nergens.txt");
        return pages;
    }

    @Test
    void everyPageIsAccessibleInLightAndDarkWideAndNarrow() throws IOException {
        Files.createDirectories(SCREENS);
        String axe = axe();
        var all = new SoftAssertions();
        for (int width : List.of(1280, 390)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.context().close();
                page = page(width, scheme);
                for (var each : pages().entrySet()) {
                    go(each.getValue());
                    String name =
                            "%s-%s-%d".formatted(each.getKey(), scheme.name().toLowerCase(Locale.ROOT), width);
                    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
                    all.assertThat(violations(axe)).as(name).isEmpty();
                    all.assertThat(page.evaluate(TOO_WIDE))
                            .as("wider than the window of " + name)
                            .isEqualTo("");
                }
            }
        }
        all.assertAll();
    }

    @Test
    void openedCardsAndFormsAreAccessible() throws IOException {
        String axe = axe();
        go(LETTER);
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("paper-open.png")));
        assertThat(violations(axe)).isEmpty();
        go("/view/motions");
        page.evaluate("[...document.querySelectorAll('details')].slice(0, 2).forEach(one => one.open = true)");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("motions-open.png")));
        assertThat(violations(axe)).isEmpty();
    }

    @Test
    void findsWhoPromisedWhatAndOpensThePassage() {
        go("/");
        page.click("nav a[href='/view/promises']");
        assertThat(page.title()).startsWith("Toezeggingen");
        page.click("blockquote a >> nth=0");
        page.locator("#at").waitFor();
        assertThat(page.locator(".quotation textarea").inputValue()).contains("(");
    }

    @Test
    void findsAPassageByItsWordsAndNarrowsIt() {
        go("/");
        page.click("nav a[href='/search']");
        page.fill("input[type=search]", "gevangenen");
        page.keyboard().press("Enter");
        page.locator(".hits li").first().waitFor();
        int all = page.locator(".hits li").count();
        assertThat(all).isPositive();
        assertThat(page.locator("mark").first().innerText()).containsIgnoringCase("gevangenen");
        page.click(".facets a >> nth=0");
        page.locator(".facets a[aria-current]").waitFor();
        assertThat(page.locator(".hits li").count()).isBetween(1, all);
        page.click(".hits blockquote a >> nth=0");
        page.locator("#at").waitFor();
    }

    @Test
    void mendsAWrongCitationOnItsCard() throws IOException {
        go("/view/citations");
        page.click("td a >> nth=0");
        page.click("a.citation >> nth=0");
        var card = page.locator("details.card[open]");
        assertThat(card.count()).isEqualTo(1);
        card.locator("input[name=by]").fill("Noor de Wit");
        card.locator("input[name=reason]").fill("het cijfer is verwisseld");
        card.locator("input[name=value]").fill("kst-35570-V-42");
        card.locator("button[value=correct]").click();
        assertThat(page.locator("details.card[open] .decided").innerText()).contains("kst-35570-V-42");
        assertThat(last().decision().value()).isEqualTo("kst-35570-V-42");
        // The name is remembered for the next decision.
        assertThat(page.locator("details.card[open] input[name=by]").inputValue())
                .isEqualTo("Noor de Wit");
    }

    @Test
    void confirmsThatAMotionWasCarriedOut() throws IOException {
        go("/view/motions?term=done");
        page.click("details.deciding summary >> nth=0");
        var form = page.locator("details.deciding[open]");
        form.locator("input[name=by]").fill("Noor de Wit");
        form.locator("button[value=confirm]").click();
        assertThat(page.locator("tbody:target .decided").innerText()).contains("bevestigd");
        assertThat(last().decision().verb()).hasToString("confirm");
    }

    @Test
    void isWorkedWithTheKeyboard() {
        go(LETTER);
        page.keyboard().press("j");
        assertThat(page.locator("details.card[open]").count()).isEqualTo(1);
        page.keyboard().press("j");
        assertThat(page.locator("details.card[open]").count()).isEqualTo(1);
        page.keyboard().press("k");
        page.keyboard().press("c");
        assertThat(page.evaluate("document.activeElement.name")).isIn("verb", "by");
        page.locator("#keys").uncheck();
        page.locator("h1").click();
        page.keyboard().press("j");
        assertThat(page.evaluate("document.activeElement.closest('.card')")).isNull();
        go("/");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
    }

    @Test
    void quotesWhatIsSelected() {
        go(LETTER);
        page.evaluate("() => { const run = document.querySelector('.b-paragraph [data-s]').firstChild;"
                + " getSelection().setBaseAndExtent(run, 2, run, 12); }");
        page.click(".quote-here a");
        assertThat(page.locator("#at").innerText()).hasSize(10);
    }

    @Test
    void checksADroppedFile() {
        go("/check");
        page.locator("input[type=file]")
                .setInputFiles(CasebookPage.root().resolve("samples/karabakh/2021-07-07-brief-toezeggingen.txt"));
        page.locator("form.check button").click();
        assertThat(page.locator(".counts li").count()).isPositive();
        assertThat(page.locator(".reader .citation").count()).isPositive();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("checked.png")));
    }

    @Test
    void worksWithoutScripts() {
        page.context().close();
        var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page = context.newPage();
        go(LETTER);
        assertThat(page.locator(".said").count()).isGreaterThan(5);
        page.locator("details.card summary").first().click();
        assertThat(page.locator("details.card[open] dl").first().isVisible()).isTrue();
    }

    private static Event.Decided last() throws IOException {
        var decided = new ArrayList<Event.Decided>();
        try (var ledger = Ledger.read(folder.kept())) {
            ledger.since(0, entry -> {
                if (entry.event() instanceof Event.Decided one) decided.add(one);
            });
        }
        return decided.getLast();
    }

    private List<?> violations(String axe) {
        page.evaluate(axe);
        return (List<?>)
                Objects.requireNonNull(
                        page.evaluate(
                                "() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                                        + ".then(found => found.violations.map(one => one.id + ': '"
                                        + " + one.nodes.slice(0, 3).map(node => node.html.slice(0, 200) + ' ' + node.failureSummary).join(' | ')))"));
    }

    private static String axe() throws IOException {
        try (var in = WebDeskIT.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

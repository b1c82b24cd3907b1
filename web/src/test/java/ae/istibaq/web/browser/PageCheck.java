package ae.istibaq.web.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What must be true of every page, whichever it is. */
class PageCheck {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SECOND_ENGINE = read("/accessibility/ace.js");

    /** Facts that a look at the document gives; the names are what a failing test prints. */
    private static final String GROUND = """
            const faults = [];
            const failure = arguments[0];
            const html = document.documentElement;
            const ask = (what, fact) => { if (!fact) faults.push(what); };
            const status = performance.getEntriesByType('navigation')[0]?.responseStatus ?? 0;
            ask('the answer is ' + status, failure ? status >= 400 : status < 400);
            // What stands in code is shown as the office's books write it, and is no text.
            const shown = [...document.querySelectorAll('code')].reduce((all, code) => all.replace(code.innerText, ''), document.body.innerText);
            ask('the page shows a text key', !/\\?\\?|\\b(core|osrati|basher|web)\\.[a-z0-9-]+\\.[a-z]/.test(shown));
            ask('lang is ' + html.lang, ['ar', 'en'].includes(html.lang));
            ask('dir does not fit lang', html.dir === (html.lang === 'ar' ? 'rtl' : 'ltr'));
            ask('the page scrolls sideways, to ' + html.scrollWidth, html.scrollWidth <= html.clientWidth);
            ask('there is no title', document.title.trim() !== '');
            ask('there is no description', (document.querySelector('meta[name=description]')?.content ?? '') !== '');
            ask('the skip link leads nowhere', document.querySelector('main#main'));
            ask('there are ' + document.querySelectorAll('h1').length + ' h1', document.querySelectorAll('h1').length === 1);
            const size = performance.getEntriesByType('navigation')[0]?.decodedBodySize ?? 0;
            ask('the HTML is ' + size + ' bytes', size < 40960 || location.origin !== arguments[1]);
            const foreign = performance.getEntriesByType('resource').filter(r => !r.name.startsWith(location.origin) && !r.name.startsWith('data:'));
            ask('asks elsewhere: ' + foreign.map(r => r.name), foreign.length === 0);
            const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (words.nextNode()) {
              const around = words.currentNode.parentElement;
              if (html.lang === 'en' && /[\\u0620-\\u064a]/.test(words.currentNode.data) && !around.closest('[lang=ar], bdi, script'))
                faults.push('Arabic on an English page: ' + words.currentNode.data.trim());
            }
            for (const box of document.querySelectorAll('h1, h2, h3, .aegov-btn, .badge, td, th, dt, dd, label, summary'))
              if (box.offsetParent && box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== 'visible')
                faults.push('cut: ' + box.textContent.trim());
            return faults;
            """;

    private static final String SECOND_LOOK = """
            const done = arguments[arguments.length - 1];
            new ace.Checker().check(document, ['WCAG_2_2']).then(
              report => done(report.results
                .filter(r => r.value[0] === 'VIOLATION' && r.value[1] === 'FAIL')
                .map(r => r.ruleId + ': ' + r.message + ' ' + r.snippet)),
              error => done(['the engine failed: ' + error]));
            """;

    /** Whether the page's own scripts run. */
    enum Scripts {
        ON,
        OFF
    }

    private final ChromeDriver chromium;
    private final String portal;

    /** @param portal its origin; pages from elsewhere may be longer */
    PageCheck(ChromeDriver chromium, String portal) {
        this.chromium = chromium;
        this.portal = portal;
    }

    /** What a page may be. */
    enum Kind {
        ANSWER,
        /** An error page, gone to on purpose. */
        FAILURE
    }

    /** Everything that is wrong with the page shown now. */
    List<String> faults(Kind kind, Scripts scripts) {
        List<String> faults = new ArrayList<>(strings(chromium.executeScript(GROUND, kind == Kind.FAILURE, portal)));
        // The engines are scripts themselves; the driver's own calls run even where the page's do not.
        if (scripts == Scripts.ON) {
            for (Rule rule : axe().analyze(chromium).getViolations()) {
                rule.getNodes()
                        .forEach(node -> faults.add("axe " + rule.getId() + ": " + node.getHtml() + "\n    "
                                + node.getFailureSummary().replace("\n", " ")));
            }
            // It reads what a page says, which the width of the screen doesn't change: once is enough.
            if (Boolean.FALSE.equals(chromium.executeScript("return 'ace' in window"))) {
                chromium.executeScript(SECOND_ENGINE + ";window.ace = ace;");
                strings(chromium.executeAsyncScript(SECOND_LOOK)).forEach(fault -> faults.add("ace " + fault));
            }
        }
        for (LogEntry entry : chromium.manage().logs().get(LogType.BROWSER)) {
            // Chromium itself reports the status of an error page that a test went to on purpose.
            boolean status = entry.getMessage().contains("the server responded with a status of");
            if (entry.getLevel().intValue() >= Level.WARNING.intValue() && !status) {
                faults.add("console: " + entry.getMessage());
            }
        }
        return faults;
    }

    private static AxeBuilder axe() {
        // In the page itself: the portal has no frames, and a second window only takes time.
        return new AxeBuilder().withTags(TAGS).setLegacyMode(true);
    }

    private static List<String> strings(@Nullable Object result) {
        return result instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String read(String resource) {
        try (InputStream file = PageCheck.class.getResourceAsStream(resource)) {
            Objects.requireNonNull(file, "Build the front end first: " + resource + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

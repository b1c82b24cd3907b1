package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.identity.ForEveryone;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The public page of a bundle: its declaration as a picture and, in the same words, as a table. */
@Controller
@ForEveryone
class BundleController {

    private final Bundles bundles;
    private final MessageSource texts;

    BundleController(Bundles bundles, MessageSource texts) {
        this.bundles = bundles;
        this.texts = texts;
    }

    /**
     * One step of the declaration in words.
     *
     * @param service what is offered; null where people are only told
     * @param limits until when, and when it is recalled
     */
    record Row(String when, String doing, @Nullable ServiceKey service, List<String> limits) {}

    @GetMapping("/bundles/{key}")
    String show(@PathVariable String key, Locale locale, Model model) {
        Bundle bundle = bundles.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        BundleWords words = new BundleWords(texts, locale, key);
        model.addAttribute("bundle", bundle.key());
        model.addAttribute("platform", key.substring(0, key.indexOf('.')));
        model.addAttribute("picture", new BundlePicture(bundle, words).draw());
        model.addAttribute("rows", rows(bundle, words));
        model.addAttribute(
                "toldOfUndoing", bundle.toldOfUndoing().isEmpty() ? null : words.people(bundle.toldOfUndoing()));
        model.addAttribute(
                "toldOfEnding", bundle.toldOfEnding().isEmpty() ? null : words.people(bundle.toldOfEnding()));
        return "core/proactivity/pages/bundle";
    }

    private static List<Row> rows(Bundle bundle, BundleWords words) {
        return bundle.reactions().stream()
                .flatMap(reaction -> reaction.steps().stream()
                        .map(step -> new Row(
                                words.when(reaction.trigger()),
                                words.doing(step),
                                step instanceof Step.Checked checked ? checked.service() : null,
                                words.limits(step))))
                .toList();
    }
}

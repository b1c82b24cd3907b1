package ae.istibaq.basher.activities;

import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds classes of activities by what people call them, in either language, rightly spelt or not. */
@Component
public class ActivitySearch {

    private static final String CODE = "code";
    private static final String TITLE = "title";
    private static final String EVERYDAY = "everyday";
    private static final String ABOVE = "above";
    private static final String SOUND = "sound";
    /** Departments write seven digits, of which the first four are the class. */
    private static final Pattern DIGITS = Pattern.compile("\\d{2,7}");

    private final Classification classification;
    private final EverydayWords everyday;
    // Made when first asked for: a node that nobody asks starts without it.
    private volatile @Nullable IndexSearcher index;

    ActivitySearch(Classification classification, EverydayWords everyday) {
        this.classification = classification;
        this.everyday = everyday;
    }

    /** The best first; nothing for a text without a word. */
    public List<Activity> find(String typed, int most) {
        List<String> words = Words.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder question = new BooleanQuery.Builder();
        words.forEach(word -> question.add(meant(word), Occur.SHOULD));
        question.setMinimumNumberShouldMatch(words.size() < 3 ? words.size() : words.size() - words.size() / 3);
        try {
            IndexSearcher searcher = index();
            List<Activity> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(question.build(), most).scoreDocs) {
                String code = searcher.storedFields().document(hit.doc).get(CODE);
                classification.find(code).ifPresent(found::add);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that one word may mean; of several only the best counts. */
    private static Query meant(String word) {
        List<Query> meanings = new ArrayList<>();
        Matcher digits = DIGITS.matcher(word);
        if (digits.matches()) {
            meanings.add(worth(8, new PrefixQuery(new Term(CODE, word.substring(0, Math.min(4, word.length()))))));
        }
        meanings.add(worth(5, new TermQuery(new Term(EVERYDAY, word))));
        meanings.add(worth(4, new TermQuery(new Term(TITLE, word))));
        meanings.add(worth(1.5f, new TermQuery(new Term(ABOVE, word))));
        if (word.length() >= 3) {
            meanings.add(worth(2.5f, new PrefixQuery(new Term(EVERYDAY, word))));
            meanings.add(worth(2, new PrefixQuery(new Term(TITLE, word))));
        }
        int slips = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
        if (slips > 0) {
            meanings.add(worth(1.4f, new FuzzyQuery(new Term(EVERYDAY, word), slips, 1)));
            meanings.add(worth(1.2f, new FuzzyQuery(new Term(TITLE, word), slips, 1)));
        }
        if (!Sound.isArabic(word)) {
            Sound.of(word).ifPresent(sound -> meanings.add(worth(1, new TermQuery(new Term(SOUND, sound)))));
        }
        return new DisjunctionMaxQuery(meanings, 0.1f);
    }

    private static Query worth(float much, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), much);
    }

    private IndexSearcher index() throws IOException {
        IndexSearcher made = index;
        if (made == null) {
            synchronized (this) {
                made = index;
                if (made == null) {
                    made = make();
                    index = made;
                }
            }
        }
        return made;
    }

    private IndexSearcher make() throws IOException {
        Directory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
            for (Activity activity : classification.of(Activity.Level.CLASS)) {
                writer.addDocument(entry(activity));
            }
        }
        return new IndexSearcher(DirectoryReader.open(memory));
    }

    private Document entry(Activity activity) {
        Document entry = new Document();
        entry.add(new StringField(CODE, activity.code(), Store.YES));
        List<String> everydayWords = words(everyday.of(activity.code()));
        List<String> titleWords = words(titles(activity));
        everydayWords.forEach(word -> entry.add(new StringField(EVERYDAY, word, Store.NO)));
        titleWords.forEach(word -> entry.add(new StringField(TITLE, word, Store.NO)));
        classification.wayTo(activity).stream()
                .filter(above -> !above.equals(activity))
                .flatMap(above -> words(titles(above)).stream())
                .forEach(word -> entry.add(new StringField(ABOVE, word, Store.NO)));
        for (List<String> heard : List.of(everydayWords, titleWords)) {
            heard.stream()
                    .filter(Sound::isArabic)
                    .flatMap(word -> Sound.of(word).stream())
                    .forEach(sound -> entry.add(new StringField(SOUND, sound, Store.NO)));
        }
        return entry;
    }

    private static List<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Words.of(text).stream())
                .distinct()
                .toList();
    }

    private static List<String> titles(Activity activity) {
        return java.util.stream.Stream.of(
                        activity.title().ar(), activity.title().en())
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}

package ae.istibaq.basher.names;

import ae.istibaq.basher.activities.Sound;
import ae.istibaq.basher.market.RegisteredNames.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The names of one edition of the register in memory, by their words, their sound and their whole. It keeps the numbers
 * of licences alone: what a name is, the table tells.
 */
final class NameIndex implements AutoCloseable {

    private static final String ID = "id";
    /** All that sets a name apart, numbers too, in letters and digits alone. */
    private static final String KEY = "key";
    /** The same without numbers. */
    private static final String WHOLE = "whole";

    private static final String WORD = "word";
    private static final String SOUND = "sound";
    private static final String SIZE = "size";
    private static final int REMEMBERED = 50_000;

    private final RuleBook book;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    // Names are made of the same words again and again.
    private final Map<String, String> sounds = new HashMap<>();

    NameIndex(RuleBook book) {
        this.book = book;
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param fresh whether no name of that number can be in it yet */
    void put(Change change, boolean fresh) {
        try {
            Term id = new Term(ID, Integer.toString(change.id()));
            if (!change.held()) {
                if (!fresh) {
                    writer.deleteDocuments(id);
                }
            } else if (fresh) {
                writer.addDocument(entry(change));
            } else {
                writer.updateDocument(id, entry(change));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets searches see what was put. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Licences whose name may be like one with these words, those likeliest first. */
    List<Integer> find(List<String> core, int most) {
        List<String> words = Resemblance.letters(core);
        BooleanQuery.Builder question = new BooleanQuery.Builder();
        question.add(worth(20, new TermQuery(new Term(KEY, String.join("", core)))), Occur.SHOULD);
        if (!words.isEmpty()) {
            String whole = String.join("", words);
            question.add(worth(8, new TermQuery(new Term(WHOLE, whole))), Occur.SHOULD);
            int slips = Resemblance.slips(whole);
            if (slips > 0) {
                question.add(worth(4, new FuzzyQuery(new Term(WHOLE, whole), slips, 1)), Occur.SHOULD);
            }
            question.add(ofWords(words), Occur.SHOULD);
        }
        return search(question.build(), most);
    }

    /** How many names have a word. */
    int namesWith(String word) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return searcher.getIndexReader().docFreq(new Term(WORD, word));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With few words all must be there, or a name is not alike; of many, one may be missing. */
    private static Query ofWords(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean few = words.size() <= 3;
        words.forEach(word -> all.add(meant(word), few ? Occur.MUST : Occur.SHOULD));
        if (!few) {
            all.setMinimumNumberShouldMatch(words.size() - 1);
            return all.build();
        }
        all.add(worth(2, new TermQuery(new Term(SIZE, Integer.toString(words.size())))), Occur.SHOULD);
        return all.build();
    }

    private static Query meant(String word) {
        List<Query> meanings = new ArrayList<>();
        meanings.add(worth(2, new TermQuery(new Term(WORD, word))));
        int slips = Resemblance.slips(word);
        if (slips > 0) {
            meanings.add(worth(1.5f, new FuzzyQuery(new Term(WORD, word), slips, 1)));
        }
        Sound.of(word).ifPresent(sound -> meanings.add(worth(1.2f, new TermQuery(new Term(SOUND, sound)))));
        return new DisjunctionMaxQuery(meanings, 0);
    }

    private static Query worth(float much, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), much);
    }

    private List<Integer> search(Query question, int most) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                List<Integer> found = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(question, most).scoreDocs) {
                    found.add(number(searcher, hit.doc));
                }
                return found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(IndexSearcher searcher, int document) throws IOException {
        @Nullable NumericDocValues numbers = MultiDocValues.getNumericValues(searcher.getIndexReader(), ID);
        if (numbers == null || !numbers.advanceExact(document)) {
            throw new IllegalStateException("An entry of the index has no number");
        }
        return (int) numbers.longValue();
    }

    private Document entry(Change change) {
        Document entry = new Document();
        entry.add(new StringField(ID, Integer.toString(change.id()), Store.NO));
        entry.add(new NumericDocValuesField(ID, change.id()));
        Set<String> terms = new LinkedHashSet<>();
        for (String name : new String[] {change.ar(), change.en()}) {
            List<String> core = TradeName.read(name, book).core();
            List<String> words = Resemblance.letters(core);
            add(entry, KEY, String.join("", core), terms);
            add(entry, WHOLE, String.join("", words), terms);
            add(entry, SIZE, Integer.toString(words.size()), terms);
            for (String word : words) {
                add(entry, WORD, word, terms);
                add(entry, SOUND, sound(word), terms);
            }
        }
        return entry;
    }

    private static void add(Document entry, String field, String term, Set<String> terms) {
        if (!term.isEmpty() && terms.add(field + term)) {
            entry.add(new StringField(field, term, Store.NO));
        }
    }

    private String sound(String word) {
        String known = sounds.get(word);
        if (known != null) {
            return known;
        }
        String heard = Sound.of(word).orElse("");
        if (sounds.size() < REMEMBERED) {
            sounds.put(word, heard);
        }
        return heard;
    }
}

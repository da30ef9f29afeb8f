package id.warta.extract.internal.entity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with weight decay,
 * the weights averaged over the second half of the epochs (Lafferty et al. 2001; Bottou 2010). The
 * same sentences and settings give the same weights to the last bit.
 */
public final class CrfTrainer {

    /** Hears how far training has come. */
    public interface Progress {
        /** {@code loss} is the mean negative log-likelihood of a sentence in the epoch. */
        void epoch(int epoch, int epochs, double loss);
    }

    /** Settings of training; the defaults are what the shipped model is trained with. */
    public record Settings(
            long seed,
            int models,
            int epochs,
            double rate,
            double decay,
            double dropout,
            float unit,
            int least,
            Set<FeatureFamily> without) {

        /** What the shipped model is trained with. */
        public static Settings defaults() {
            return new Settings(
                    1, 8, 16, 0.07, 2, 0.2, 0.03f, 2, EnumSet.noneOf(FeatureFamily.class));
        }

        /** These with another seed. */
        public Settings withSeed(long seed) {
            return new Settings(seed, models, epochs, rate, decay, dropout, unit, least, without);
        }

        /** These with another number of epochs. */
        public Settings withEpochs(int epochs) {
            return new Settings(seed, models, epochs, rate, decay, dropout, unit, least, without);
        }
    }

    private static final int L = Labels.COUNT;

    /**
     * What the own weights of a convention count beside those that all share: the less, the more of
     * what is learnt is shared.
     */
    private static final float OWN = 0.5f;

    private final Settings settings;
    private final Progress progress;
    private final FeatureIndex index = new FeatureIndex();
    private final float[] values = new float[FeatureFamily.values().length];
    private final boolean[] droppable = new boolean[FeatureFamily.values().length];
    private byte[] familyOf = new byte[1 << 16];
    private int[][] features; // a sentence's features, token after token
    private int[][] offsets; // where a token's features start
    private int[][] gold;
    private int firstConvention;
    private int[] conventions; // counted from the first

    private float[] weights;
    private float[][] own; // what each convention adds to the weights
    private double scale = 1;
    private final double[] transitions = new double[L * L];

    private CrfTrainer(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        for (FeatureFamily family : FeatureFamily.values()) {
            values[family.ordinal()] = family.value();
            droppable[family.ordinal()] =
                    family == FeatureFamily.WORD || family == FeatureFamily.PAIR;
        }
    }

    /** Trains on sentences. */
    public static Model train(
            List<LabelledSentence> sentences,
            Lexicon lexicon,
            Settings settings,
            Progress progress) {
        CrfTrainer trainer = new CrfTrainer(settings, progress);
        trainer.collect(sentences, lexicon);
        trainer.descendOften();
        return trainer.model(
                lexicon,
                Conventions.learn(
                        sentences, trainer.firstConvention, trainer.own.length, settings.seed()));
    }

    /** Sentences of the first convention that there is stand for those of articles. */
    private void collect(List<LabelledSentence> sentences, Lexicon lexicon) {
        firstConvention = sentences.stream().mapToInt(LabelledSentence::convention).min().orElse(0);
        FeatureList list = new FeatureList(settings.without());
        WordCache words = new WordCache(lexicon, null, list);
        Sentence sentence = new Sentence(words);
        int n = sentences.size();
        features = new int[n][];
        conventions = new int[n];
        offsets = new int[n][];
        gold = new int[n][];
        int[] buffer = new int[1024];
        for (int s = 0; s < n; s++) {
            TokenColumns tokens = sentences.get(s).tokens();
            sentence.read(tokens.text(), tokens.starts(), tokens.ends(), 0, tokens.size());
            int[] from = new int[tokens.size() + 1];
            int size = 0;
            for (int t = 0; t < tokens.size(); t++) {
                if (buffer.length < size + 512) {
                    buffer = Arrays.copyOf(buffer, buffer.length * 2);
                }
                for (int d = -Features.REACH; d <= Features.REACH; d++) {
                    list.clear();
                    Features.ofWord(sentence.atoms(), sentence.row(t + d), d, list);
                    size = number(list, buffer, size);
                }
                list.clear();
                Features.ofContext(sentence, t, list);
                size = number(list, buffer, size);
                from[t + 1] = size;
            }
            features[s] = Arrays.copyOf(buffer, size);
            offsets[s] = from;
            gold[s] = sentences.get(s).labels();
            conventions[s] = sentences.get(s).convention() - firstConvention;
        }
        weights = new float[index.size() * L];
        own = new float[1 + Arrays.stream(conventions).max().orElse(0)][weights.length];
    }

    private int number(FeatureList list, int[] buffer, int from) {
        int size = from;
        for (int i = 0; i < list.size(); i++) {
            int number = index.add(list.get(i));
            if (number >= familyOf.length) {
                familyOf = Arrays.copyOf(familyOf, familyOf.length * 2);
            }
            familyOf[number] = (byte) list.family(i);
            buffer[size++] = number;
        }
        return size;
    }

    /** Descends several times, each in another order, and takes the mean. */
    private void descendOften() {
        float[] mean = new float[weights.length];
        float[][] ownMean = new float[own.length][weights.length];
        double[] transitionMean = new double[L * L];
        for (int model = 0; model < settings.models(); model++) {
            Arrays.fill(weights, 0);
            for (float[] weights : own) {
                Arrays.fill(weights, 0);
            }
            Arrays.fill(transitions, 0);
            descend(new SplittableRandom(settings.seed() + model), model * settings.epochs());
            add(weights, 1f / settings.models(), mean);
            for (int c = 0; c < own.length; c++) {
                add(own[c], 1f / settings.models(), ownMean[c]);
            }
            for (int i = 0; i < transitionMean.length; i++) {
                transitionMean[i] += transitions[i] / settings.models();
            }
        }
        weights = mean;
        own = ownMean;
        System.arraycopy(transitionMean, 0, transitions, 0, transitionMean.length);
    }

    private void descend(SplittableRandom random, int before) {
        int n = features.length;
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        float[] sum = new float[weights.length];
        float[][] ownSum = new float[own.length][weights.length];
        double[] transitionSum = new double[L * L];
        int averaged = 0;
        double lambda = settings.decay() / n;
        long step = 0;
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            for (int i = n - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            double loss = 0;
            for (int i = 0; i < n; i++) {
                double rate = settings.rate() / (1 + settings.rate() * lambda * step++);
                scale *= 1 - rate * lambda;
                loss += learn(order[i], rate, random);
            }
            rescale();
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] *= 1 - settings.rate() * lambda;
            }
            if (epoch > settings.epochs() / 2) {
                averaged++;
                add(weights, 1, sum);
                for (int c = 0; c < own.length; c++) {
                    add(own[c], 1, ownSum[c]);
                }
                for (int i = 0; i < transitionSum.length; i++) {
                    transitionSum[i] += transitions[i];
                }
            }
            progress.epoch(before + epoch, settings.models() * settings.epochs(), loss / n);
        }
        for (int i = 0; i < sum.length; i++) {
            float value = values[familyOf[i / L]] / averaged;
            weights[i] = sum[i] * value;
            for (int c = 0; c < own.length; c++) {
                own[c][i] = ownSum[c][i] * value * OWN;
            }
        }
        for (int i = 0; i < transitionSum.length; i++) {
            transitions[i] = transitionSum[i] / averaged;
        }
    }

    private static void add(float[] weights, float factor, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * weights[i];
        }
    }

    private void rescale() {
        rescale(weights);
        for (float[] weights : own) {
            rescale(weights);
        }
        scale = 1;
    }

    private void rescale(float[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) scale;
        }
    }

    // Reused from sentence to sentence.
    private double[] emissions = new double[0];
    private double[] alpha = new double[0];
    private double[] beta = new double[0];
    private final double[] follow = new double[L * L];
    private final float[] delta = new float[L];
    private int[] kept = new int[0];

    /** One step on one sentence; returns its loss. */
    private double learn(int s, double rate, SplittableRandom random) {
        int[] labels = gold[s];
        int n = labels.length;
        if (n == 0) {
            return 0;
        }
        if (emissions.length < n * L) {
            emissions = new double[n * L];
            alpha = new double[n * L];
            beta = new double[n * L];
        }
        int[] ids = features[s];
        int[] from = offsets[s];
        if (settings.dropout() > 0) {
            ids = drop(ids, random);
        }
        score(ids, from, n, own[conventions[s]]);
        double goldScore = 0;
        for (int t = 0; t < n; t++) {
            goldScore += emissions[t * L + labels[t]];
            goldScore += t == 0 ? 0 : transitions[labels[t - 1] * L + labels[t]];
        }
        double logZ = forwardBackward(n);
        float step = (float) (rate / scale);
        for (int t = 0; t < n; t++) {
            double sum = 0;
            for (int l = 0; l < L; l++) {
                sum += alpha[t * L + l] * beta[t * L + l];
            }
            boolean changes = false;
            for (int l = 0; l < L; l++) {
                double p = alpha[t * L + l] * beta[t * L + l] / sum;
                double gradient = (l == labels[t] ? 1 : 0) - p;
                changes |= Math.abs(gradient) > 1e-4;
                delta[l] = (float) gradient * step;
            }
            if (changes) {
                for (int i = from[t]; i < from[t + 1]; i++) {
                    int base = ids[i] * L;
                    if (base >= 0) {
                        float v = values[familyOf[ids[i]]];
                        for (int l = 0; l < L; l++) {
                            weights[base + l] += v * delta[l];
                        }
                        float[] more = own[conventions[s]];
                        for (int l = 0; l < L; l++) {
                            more[base + l] += OWN * v * delta[l];
                        }
                    }
                }
            }
        }
        learnTransitions(labels, n, rate);
        return logZ - goldScore;
    }

    private int[] drop(int[] ids, SplittableRandom random) {
        if (kept.length < ids.length) {
            kept = new int[ids.length];
        }
        for (int i = 0; i < ids.length; i++) {
            boolean lexical = droppable[familyOf[ids[i]]];
            kept[i] = lexical && random.nextDouble() < settings.dropout() ? -1 : ids[i];
        }
        return kept;
    }

    private void score(int[] ids, int[] from, int n, float[] more) {
        for (int t = 0; t < n; t++) {
            int row = t * L;
            float[] sums = delta;
            Arrays.fill(sums, 0);
            for (int i = from[t]; i < from[t + 1]; i++) {
                int base = ids[i] * L;
                if (base >= 0) {
                    float v = values[familyOf[ids[i]]];
                    for (int l = 0; l < L; l++) {
                        sums[l] += v * weights[base + l];
                    }
                    for (int l = 0; l < L; l++) {
                        sums[l] += OWN * v * more[base + l];
                    }
                }
            }
            for (int l = 0; l < L; l++) {
                emissions[row + l] = sums[l] * scale;
            }
        }
    }

    /** Fills alpha and beta, each position scaled to a sum of one; returns log Z. */
    private double forwardBackward(int n) {
        for (int a = 0; a < L; a++) {
            for (int b = 0; b < L; b++) {
                follow[a * L + b] = Labels.mayFollow(a, b) ? Math.exp(transitions[a * L + b]) : 0;
            }
        }
        double logZ = 0;
        for (int t = 0; t < n; t++) {
            int row = t * L;
            double max = Double.NEGATIVE_INFINITY;
            for (int l = 0; l < L; l++) {
                max = Math.max(max, emissions[row + l]);
            }
            double sum = 0;
            for (int l = 0; l < L; l++) {
                double reach = 0;
                if (t == 0) {
                    reach = Labels.isStart(l) ? 1 : 0;
                } else {
                    for (int a = 0; a < L; a++) {
                        reach += alpha[row - L + a] * follow[a * L + l];
                    }
                }
                emissions[row + l] = Math.exp(emissions[row + l] - max);
                alpha[row + l] = reach * emissions[row + l];
                sum += alpha[row + l];
            }
            for (int l = 0; l < L; l++) {
                alpha[row + l] /= sum;
            }
            logZ += max + Math.log(sum);
        }
        for (int t = n - 1; t >= 0; t--) {
            int row = t * L;
            double sum = 0;
            for (int a = 0; a < L; a++) {
                double reach = 0;
                if (t == n - 1) {
                    reach = Labels.isEnd(a) ? 1 : 0;
                } else {
                    for (int l = 0; l < L; l++) {
                        reach += follow[a * L + l] * emissions[row + L + l] * beta[row + L + l];
                    }
                }
                beta[row + a] = reach;
                sum += reach;
            }
            for (int l = 0; l < L; l++) {
                beta[row + l] /= sum;
            }
        }
        double last = 0;
        for (int l = 0; l < L; l++) {
            last += Labels.isEnd(l) ? alpha[(n - 1) * L + l] : 0;
        }
        return logZ + Math.log(last);
    }

    private void learnTransitions(int[] labels, int n, double rate) {
        double[] joint = new double[L * L];
        for (int t = 1; t < n; t++) {
            int row = t * L;
            double sum = 0;
            for (int a = 0; a < L; a++) {
                for (int b = 0; b < L; b++) {
                    double p =
                            alpha[row - L + a]
                                    * follow[a * L + b]
                                    * emissions[row + b]
                                    * beta[row + b];
                    joint[a * L + b] = p;
                    sum += p;
                }
            }
            for (int i = 0; i < joint.length; i++) {
                transitions[i] -= rate * joint[i] / sum;
            }
            transitions[labels[t - 1] * L + labels[t]] += rate;
        }
    }

    /** The model, its weights rounded to bytes. */
    private Model model(Lexicon lexicon, Conventions conventions) {
        Weights[] sets = new Weights[own.length];
        for (int c = 0; c < sets.length; c++) {
            add(weights, 1, own[c]);
            sets[c] = rounded(own[c]);
        }
        return new Model(lexicon, conventions, sets);
    }

    private Weights rounded(float[] values) {
        return Weights.of(index, values, transitions, settings.unit(), settings.least());
    }
}

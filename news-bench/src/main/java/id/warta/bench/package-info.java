/** What is measured: JMH benchmarks of speed, and {@link id.warta.bench.Accuracy} for the rest. */
@NullMarked
package id.warta.bench;

import org.jspecify.annotations.NullMarked;

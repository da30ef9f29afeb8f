/** Articles from folders of pages to Parquet, on Apache Spark. */
@NullMarked
package id.warta.examples.spark;

import org.jspecify.annotations.NullMarked;

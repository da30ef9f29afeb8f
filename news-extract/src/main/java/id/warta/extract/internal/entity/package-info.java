/**
 * The entity tagger's insides: features, the linear-chain model, its training and its file. Not for
 * use outside Warta.
 */
@NullMarked
package id.warta.extract.internal.entity;

import org.jspecify.annotations.NullMarked;

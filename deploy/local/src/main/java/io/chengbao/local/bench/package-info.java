/** {@code deploy/local/bench}: what the system costs, beside what it is made of. */
package io.chengbao.local.bench;

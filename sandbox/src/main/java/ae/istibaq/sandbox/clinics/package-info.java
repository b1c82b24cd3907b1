/**
 * The two clinic systems, Emirates Health Services and Sheikh Khalifa Medical City Ajman: pregnancies, appointments,
 * births, vaccinations, deaths. The first books at once; the second takes a booking as a request and answers later.
 */
@NullMarked
package ae.istibaq.sandbox.clinics;

import org.jspecify.annotations.NullMarked;

package ae.istibaq.osrati.vaccination;

/**
 * One vaccine given once.
 *
 * @param vaccine code of the clinics' contract, such as HEXA
 * @param number the how-manieth of this vaccine, from one
 */
record Dose(String vaccine, int number) {}

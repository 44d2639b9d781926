"""The usual English names of countries, to know one that a text prints and data/names.yml does not have yet.

Each has its code in ISO 3166-1 before it; a code says nothing on anyone's status.
"""

COUNTRIES_BY_CODE = """
AFG Afghanistan / AGO Angola / ALB Albania / AND Andorra / ARE United Arab Emirates / ARG Argentina / ARM Armenia
ATG Antigua and Barbuda / AUS Australia / AUT Austria / AZE Azerbaijan / BDI Burundi / BEL Belgium / BEN Benin
BFA Burkina Faso / BGD Bangladesh / BGR Bulgaria / BHR Bahrain / BHS Bahamas / BIH Bosnia and Herzegovina / BLR Belarus
BLZ Belize / BOL Bolivia / BRA Brazil / BRB Barbados / BRN Brunei / BTN Bhutan / BWA Botswana
CAF Central African Republic / CAN Canada / CHE Switzerland / CHL Chile / CHN China / CIV Côte d'Ivoire
CIV Cote d'Ivoire / CMR Cameroon / COD Democratic Republic of the Congo / COG Republic of the Congo / COL Colombia
COM Comoros / CPV Cabo Verde / CPV Cape Verde / CRI Costa Rica / CUB Cuba / CYP Cyprus / CZE Czech Republic
CZE Czechia / DEU Germany / DJI Djibouti / DMA Dominica / DNK Denmark / DOM Dominican Republic / DZA Algeria
ECU Ecuador / EGY Egypt / ERI Eritrea / ESP Spain / EST Estonia / ETH Ethiopia / FIN Finland / FJI Fiji / FRA France
FSM Micronesia / GAB Gabon / GBR United Kingdom / GEO Georgia / GHA Ghana / GIN Guinea / GMB Gambia
GNB Guinea-Bissau / GNQ Equatorial Guinea / GRC Greece / GRD Grenada / GTM Guatemala / GUY Guyana / HND Honduras
HRV Croatia / HTI Haiti / HUN Hungary / IDN Indonesia / IND India / IRL Ireland / IRN Iran / IRQ Iraq / ISL Iceland
ISR Israel / ITA Italy / JAM Jamaica / JOR Jordan / KAZ Kazakhstan / KEN Kenya / KGZ Kyrgyz Republic / KGZ Kyrgyzstan
KHM Cambodia / KIR Kiribati / KNA Saint Kitts and Nevis / KOR Republic of Korea / KWT Kuwait / LAO Laos / LBN Lebanon
LBR Liberia / LBY Libya / LCA Saint Lucia / LIE Liechtenstein / LKA Sri Lanka / LSO Lesotho / LTU Lithuania
LUX Luxembourg / LVA Latvia / MAR Morocco / MCO Monaco / MDA Moldova / MDG Madagascar / MDV Maldives / MEX Mexico
MHL Marshall Islands / MKD North Macedonia / MLI Mali / MLT Malta / MMR Myanmar / MNE Montenegro / MNG Mongolia
MOZ Mozambique / MRT Mauritania / MUS Mauritius / MWI Malawi / MYS Malaysia / NAM Namibia / NER Niger / NGA Nigeria
NIC Nicaragua / NLD Netherlands / NOR Norway / NPL Nepal / NRU Nauru / NZL New Zealand / OMN Oman / PAK Pakistan
PAN Panama / PER Peru / PHL Philippines / PLW Palau / PNG Papua New Guinea / POL Poland / PRK North Korea / PRT Portugal
PRY Paraguay / PSE Palestine / QAT Qatar / ROU Romania / RUS Russia / RWA Rwanda / SAU Saudi Arabia / SDN Sudan
SEN Senegal / SGP Singapore / SLB Solomon Islands / SLE Sierra Leone / SLV El Salvador / SMR San Marino / SOM Somalia
SRB Serbia / SSD South Sudan / STP Sao Tome and Principe / SUR Suriname / SVK Slovakia / SVN Slovenia / SWE Sweden
SWZ Eswatini / SWZ Swaziland / SYC Seychelles / SYR Syria / TCD Chad / TGO Togo / THA Thailand / TJK Tajikistan
TKM Turkmenistan / TLS Timor-Leste / TLS East Timor / TON Tonga / TTO Trinidad and Tobago / TUN Tunisia / TUR Turkey
TUR Türkiye / TUV Tuvalu / TZA Tanzania / UGA Uganda / UKR Ukraine / URY Uruguay / USA United States / UZB Uzbekistan
VAT Holy See / VCT Saint Vincent and the Grenadines / VEN Venezuela / VNM Viet Nam / VNM Vietnam / VUT Vanuatu
WSM Samoa / YEM Yemen / ZAF South Africa / ZMB Zambia / ZWE Zimbabwe
none Soviet Union / none Yugoslavia / none Czechoslovakia / none Zaire
"""
# A country's name → its code, or `none` for one that has none any more.
COUNTRY_NAMES = {
    entry.strip()[4:].strip(): entry.strip()[:4].strip()
    for entry in COUNTRIES_BY_CODE.replace("\n", " / ").split("/")
    if entry.strip()
}

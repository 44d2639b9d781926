/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).mar = `
Maracaibo Marat Maratha Marathi marathon marble Marc Marceau march marcher Marciano Marconi Marduk mare Margaret
margarine Margarita margin marginal marginally maria Marian Marianne marigold marijuana Marin marina marinate marine
mariner marionette Maritain marital maritime Marius mark markedly marker market marketable marketplace Markham Markov
marksman marksmen Marlborough Marlin Marlowe marmalade Marmara Marne Maronite maroon marquee Marquette Marquis marriage
marrow marry Marsala Marseillaise Marseilles marsh marshal Marshall marshier marshiest marshmallow marshy marsupial mart
Martel Martha martial Martian Martians martin Martinique martyr martyrdom marvel marvellous marvelous Marvin Marx
Marxism Marxisms Marxist Marxists Mary Maryland Marylander Masai Masaryk Mascagni mascara mascot masculine Masefield
Maseru mash Mashhad mask masochist mason Masonic Masonite masonry masquerade mass Massachusetts massacre massage
Massasoit Massenet Massey massive massively mast master masterful masterly mastermind masterpiece mastery masticate
masturbation matador match matchbook matchless matchmaker mate material materialise materialism materialist
materialistic maternal maternity math mathematical mathematically mathematician mathematics Mather Matilda Matisse
matriarch matriarchal matrices matriculate matriculation matrimonial matrimony matrix matron matronly matt matter
Matterhorn Matthew Matthews Matthias mattress mature maturer maturest maturity maudlin Maugham Maui maul Maupassant
Mauriac Maurice Mauritania Mauritius Maurois Mauser mausoleum mauve maverick maxim maxima maximal Maximilian maximise
maximum Maxwell Maya Mayan Mayans Mayas maybe Mayer Mayfair Mayflower mayhem Mayo mayonnaise mayor Mays Mazarin Mazda
maze Mbabane Mccarthy Mccarthyism Mcclellan Mccormick Mccoy Mcintosh Mckinley Mead Meade meadow meager meagre meal
mealier mealiest mealy mean meander meaner meanest meaningful meaningless meant meantime meanwhile measles measlier
measliest measly measurable measure measurement meat Mecca Meccas mechanic mechanical mechanically mechanise mechanism
medal medallion Medan meddle meddler meddlesome Medea Medellin media median mediate mediation mediator Medicaid
Medicaids medical medically Medicare Medicares medicate medication Medici medicinal medicine medieval Medina mediocre
mediocrity meditate meditation Mediterranean Mediterraneans medium medley Medusa meek meeker meekest meekly meekness
meet megabyte megalomaniac megaphone megaton Meir Mekong melancholy Melanesia Melanesian Melba Melbourne Melchior
Melchizedek Mellon mellow mellower mellowest melodic melodious melodrama melodramatic melody melon Melpomene melt
Melville`;

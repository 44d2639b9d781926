/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).nig = `
Niger Nigeria Nigerian Nigerians nigh night nightclub nightfall nightgown nightingale nightly nightmare nightmarish
nighttime Nijinsky Nike Nikkei Nile nimble nimbler nimblest nimbly Nimitz Nimrod Nina nincompoop nine nineteen
nineteenth ninetieth ninety Nineveh ninny Nintendo ninth Niobe nippier nippiest nipple Nippon nippy nips Nirvana Nisan
Nisei Nissan nitrate nitrogen nits nitwit Nixon Nkrumah Noah Nobel Nobelist Nobelists nobility noble nobleman noblemen
nobler noblest noblewoman noblewomen nobly nobody nocturnal node Noel Noels noes noise noiseless noiselessly noisier
noisiest noisily noisiness noisy nomad nomadic Nome nomenclature nominal nominally nominate nomination nominative
nominee Nona nonchalance nonchalant nonchalantly noncommittal nonconformist nondescript none nonentity nonetheless
nonfiction nonflammable nonpartisan nonprofit nonresident nonsense nonsensical nonstandard nonstop nontrivial
nonviolence noodle nook noon noose Nootka Nordic Nordics Norfolk norm Norma normal normality normally Norman Normandy
Normans Norplant Norse Norseman Norsemen north Northampton northeast northeasterly northeastern Northeasts northerly
northern Northerner Norths northward northwest northwestern Northwests Norway Norwegian Norwegians Norwich nose
nosebleed nosier nosiest nostalgia nostalgic Nostradamus nostril nosy notable notably notation notch note notebook
noteworthy nothing nothingness notice noticeable noticeably noticeboard notification notify notion notional notoriety
notorious notoriously Nottingham notwithstanding Nouakchott nougat nought noun nourish nourishment nova novel novelist
novelty November Novembers Novgorod novice Novocain Novocaine Novokuznetsk Novosibirsk nowadays nowhere noxious nozzle
nuance Nubia Nubian nuclear nuclei nucleus nude nuder nudest nudge nudity nugget nuisance Nukualofa null nullify numb
number numbest numbness numeral numerate numerator numeric numerical numerically numerous nuns nuptial Nuremberg Nureyev
nurse nursemaid nursery nurture nutcracker nutmeg nutrient nutriment nutrition nutritional nutritious nuts nutshell
nuttier nuttiest nutty nuzzle nylon nymph`;

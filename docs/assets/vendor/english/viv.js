/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).viv = `
vivacious vivaciously vivacity Vivaldi Vivian vivid vivider vividest vividly vivisection Vladimir Vladivostok Vlaminck
vocabulary vocal vocalist vocation vocational vociferous vociferously vodka vogue voice void volatile volcanic volcano
Volga Volgograd volition volley volleyball volt Volta voltage Voltaire volume voluminous voluntarily voluntary volunteer
voluptuous vomit voodoo voracious Voronezh vortex vote voter vouch voucher vowel vows voyage voyager Vulcan vulgar
vulgarer vulgarest vulgarity Vulgate Vulgates vulnerability vulnerable vulture vying`;

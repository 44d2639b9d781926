/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).v = `
vacancy vacant vacate vacation vaccinate vaccination vaccine vacillate vacuous vacuum Vaduz vagabond vagary vagina
vaginal vagrant vague vaguely vagueness vaguer vaguest vain vainer vainest Valencia valentine Valentino valet Valhalla
valiant valid validate validation validity validly valise Valium Valiums Valkyrie Valkyries Vallejo Valletta valley
Valois valor Valparaiso valuable value valueless valve vampire Vance Vancouver vandal vandalise vandalism Vanderbilt
Vandyke vane vanguard vanilla vanish vanity vanquish Vanuatu vapor vaporise Varanasi Varese Vargas variable variance
variant variation variety various variously varnish varsity vary vase Vaseline Vaselines vast vaster vastest vastly
vastness Vatican vats Vauban Vaughan vault veal vector Veda Vedanta Vedas veer Vega Vegas vegetable vegetarian
vegetarianism vegetation vehement vehemently vehicle veil vein Vela Velcro Velcros velocity velour velvet velvety vend
vendor veneer venerable venerate veneration Venetian Venetians Venezuela Venezuelan Venezuelans vengeance vengeful
Venice venison venom venomous vent ventilate ventilation ventilator ventricle ventriloquist venture venue Venus Venuses
Venusian veracity Veracruz veranda verb verbal verbally verbatim verbiage verbose verbosity Verde Verdi verdict Verdun
verge verier veriest verification verify veritable Vermeer vermin Vermont Vermonter vernacular Verne Verona Veronese
Veronica Versailles versatile versatility verse version versus vertebra vertebrate vertical vertically vertices vertigo
verve very Vespasian Vespucci vessel vest Vesta vestibule vestige vestment Vesuvius veteran veterinarian veterinary veto
vets vexation vexed viability viable viaduct Viagra vial vibrant vibrate vibration vicar vicarious vicariously vice
Vichy vicinity vicious viciously Vicksburg Vicky victim victimise victor Victoria Victorian Victorians victorious
victory Victrola video videotape vied Vienna Viennese Vientiane vies Vietcong Vietminh Vietnam Vietnamese view viewer
viewpoint vigil vigilance vigilant vigor vigorous vigorously Viking Vikings Vila vile viler vilest vilify villa village
villager villain villainous villainy Villon Vilnius vindicate vindictive vine vinegar Vineland vineyard vintage vinyl
viola violate violation violence violent violently violet violin viper viral Virgil virgin Virginia Virginian Virginians
virginity Virgo Virgos virile virility virtual virtually virtue virtuoso virtuous virtuously virulent virus visa
Visayans vise Vishnu visibility visible visibly Visigoth vision visionary visit visitation visitor visor vista Vistula
visual visualise visually vital vitality vitally vitamin vitriolic`;

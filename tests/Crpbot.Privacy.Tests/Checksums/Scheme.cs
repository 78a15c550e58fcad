namespace Crpbot.Privacy.Tests.Checksums;

/// <summary>A scheme under test.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Template">Form of its values: # digit, @ capital.</param>
/// <param name="Guaranteed">True when the scheme promises that every change of one digit is noticed.</param>
/// <param name="Module">The same scheme in python-stdnum; null when it has none.</param>
public sealed record Scheme(string Name, string Template, bool Guaranteed, string? Module = null)
{
    public static IReadOnlyList<Scheme> All { get; } =
    [
        new("card", "4###############", true), new("card", "37#############", true), new("uk-nhs", "##########", true, "gb.nhs"), new("de-tax-id", "###########", true, "de.idnr"),
        new("fr-nir", "18#077#######45", true, "fr.nir"), new("fr-nir", "2##012A########", false, "fr.nir"), new("es-dni", "########@", true, "es.dni"), new("es-dni", "X#######@", true, "es.nie"),
        new("it-codice-fiscale", "@@@@@@8#A1#F#0#@", true, "it.codicefiscale"), new("nl-bsn", "#########", true, "nl.bsn"), new("be-national-number", "8#0#1######", false, "be.nn"),
        new("pl-pesel", "8#0#1######", true, "pl.pesel"), new("cz-birth-number", "8#0#1#####", false, "cz.rc"), new("se-personnummer", "8#0#1#####", true), new("no-fodselsnummer", "1#0#8######", true),
        new("fi-hetu", "1#0#8#-###A", true, "fi.hetu"), new("ch-ahv", "756##########", true, "ch.ssn"), new("pt-nif", "2########", false, "pt.nif"), new("br-cpf", "###########", false, "br.cpf"),
        new("br-cnpj", "##############", false, "br.cnpj"), new("in-aadhaar", "############", true, "in_.aadhaar"), new("au-tfn", "#########", true, "au.tfn"), new("ca-sin", "#########", true, "ca.sin"),
        new("za-id", "8#0#1#####08#", true, "za.idnr"), new("cn-resident-id", "31010119850#1#####", true, "cn.ric"), new("jp-my-number", "############", false), new("kr-rrn", "8#0#1#1######", false, "kr.rrn"),
        new("tr-kimlik", "###########", true, "tr.tckimlik"), new("ie-pps", "#######@", true, "ie.pps"), new("at-svnr", "2###1#018#", true, "at.vnr"), new("ro-cnp", "18#0#1#1#####", false, "ro.cnp"),
        new("bg-egn", "8#0#1#####", false, "bg.egn"), new("hr-oib", "###########", true, "hr.oib"), new("ee-lt-personal-code", "38#0#1#####", false, "ee.ik"), new("gr-amka", "1#0#8######", true, "gr.amka"),
        new("il-id", "#########", true, "il.idnr"), new("cl-rut", "1########", true, "cl.rut"), new("mx-curp", "@@@@8#0#1#HDF@@@0#", false, "mx.curp"), new("sg-nric", "S#######@", true),
        new("hk-hkid", "A#######", true), new("th-id", "1############", false, "th.pin"), new("au-medicare", "2#########", false),
    ];
}

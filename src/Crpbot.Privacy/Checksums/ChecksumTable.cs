namespace Crpbot.Privacy.Checksums;

/// <summary>All checksums by the name that rules give.</summary>
internal static class ChecksumTable
{
    private static readonly IChecksum[] s_all =
    [
        new CardNumber(), new IbanNumber(), new UsSsn(), new UsItin(), new UkNino(), new UkNhs(), new DeTaxId(), new FrNir(), new EsDni(), new ItCodiceFiscale(),
        new NlBsn(), new BeNationalNumber(), new PlPesel(), new CzBirthNumber(), new SePersonnummer(), new NoFodselsnummer(), new FiHetu(), new DkCpr(), new ChAhv(),
        new PtNif(), new BrCpf(), new BrCnpj(), new InAadhaar(), new InPan(), new AuTfn(), new AuMedicare(), new CaSin(), new ZaId(), new CnResidentId(),
        new JpMyNumber(), new KrRrn(), new TrKimlik(), new IePps(), new AtSvnr(), new RoCnp(), new BgEgn(), new HrOib(), new BalticCode(), new GrAmka(), new IlId(),
        new ClRut(), new MxCurp(), new SgNric(), new HkHkid(), new ThId(), new BirthDate(), new Base58Address(), new SegwitAddress(), new EthereumAddress(),
        new PublicIp4(), new PublicIp6(), new InternationalPhone(), new NationalPhone(), new PersonalMailbox(),
    ];

    /// <summary>The table.</summary>
    public static IReadOnlyDictionary<string, IChecksum> ByName { get; } = s_all.ToDictionary(c => c.Name, StringComparer.Ordinal);
}

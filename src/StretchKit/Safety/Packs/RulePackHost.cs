using StretchKit.Catalog;
using StretchKit.Safety.Cases;
using StretchKit.Safety.Rules;
using StretchKit.Serialization;

namespace StretchKit.Safety.Packs;

/// <summary>Keeps the rules in force and swaps them by one reference, so that nobody is judged by half a change.</summary>
internal sealed class RulePackHost : IRulePacks
{
    private readonly IStretchCatalog _catalog;
    private volatile BoundRules _rules;

    public RulePackHost(IStretchCatalog catalog, IEnumerable<DataFile> furtherPacks, IEnumerable<ISafetyRule>? ownRules = null)
    {
        _catalog = catalog;
        _rules = Bind(RuleBook.Load(furtherPacks, ownRules));
    }

    /// <summary>Gets the rules in force; whoever judges takes them once.</summary>
    public BoundRules Rules => _rules;

    public IReadOnlyList<string> Names => _rules.Names;

    public void Replace(byte[] utf8Json, string sourceName)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(sourceName);

        var file = new DataFile(sourceName, DataFormat.Rules, utf8Json.ToArray());
        Swap(book => book.With(file));
    }

    public bool Remove(string packId)
    {
        ArgumentNullException.ThrowIfNull(packId);
        if (packId.StartsWith(BuiltInPacks.ReservedPrefix, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{packId}' is one of the library's own packs; only packs of the host can be taken out.", nameof(packId));
        }

        if (packId.StartsWith(RulePack.CodePrefix, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{packId}' is a rule in C#, which is registered once; only packs of the host can be taken out.", nameof(packId));
        }

        return Swap(book => book.Packs.Any(pack => pack.Id == packId) ? book.Without(packId) : book);
    }

    /// <summary>Binds the changed book and puts it in force, again from the start if somebody else was faster.</summary>
    private bool Swap(Func<RuleBook, RuleBook> change)
    {
        while (true)
        {
            var before = _rules;
            var book = change(before.Book);
            if (ReferenceEquals(book, before.Book))
            {
                return false;
            }

            if (ReferenceEquals(Interlocked.CompareExchange(ref _rules, Bind(book), before), before))
            {
                return true;
            }
        }
    }

    private BoundRules Bind(RuleBook book)
    {
        var problems = new DiagnosticBag();
        var compiled = CompiledBook.Compile(book, _catalog.Stretches);
        foreach (var pack in book.Packs.Where(pack => !pack.IsBuiltIn))
        {
            new CaseRunner(pack, _catalog.Stretches).Report(problems);
            foreach (var ban in WeakBan.WithoutAlternative(compiled).Where(ban => pack.Ids.Contains(ban.Rule.Row, StringComparer.Ordinal)))
            {
                ban.Report(problems);
            }
        }

        problems.ThrowIfAny();
        return new(book, compiled);
    }
}

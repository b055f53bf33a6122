using FluentAssertions;
using StretchKit.Catalog;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Safety;

public sealed class CompiledBookTests
{
    private static readonly StretchCatalog Catalog = StretchCatalog.Load([]);

    private static readonly RuleBook Book = RuleBook.Load([]);

    private static readonly CompiledBook Compiled = CompiledBook.Compile(Book, Catalog.Stretches);

    [Fact]
    public void Judge_AnyPerson_AllocatesNothing()
    {
        var person = PersonFacts.From(HealthProfile.Empty, new(), TestPeople.Today);
        var masks = new VerdictMasks(Compiled.Words);
        Compiled.Judge(person, masks);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Compiled.Judge(person, masks);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}

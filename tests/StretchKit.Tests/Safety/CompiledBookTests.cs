using FluentAssertions;
using StretchKit.Catalog;
using StretchKit.Safety.Packs;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Tests.Support;
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

        Allocations.Least(() => Compiled.Judge(person, masks)).Should().Be(0);
    }
}

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

        // Code that is not optimised yet boxes some enums, so the least of many runs is what the code itself needs.
        var least = long.MaxValue;
        for (var run = 0; run < 20_000 && least > 0; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Compiled.Judge(person, masks);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        least.Should().Be(0);
    }
}

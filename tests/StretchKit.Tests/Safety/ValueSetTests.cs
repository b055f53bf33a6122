using FluentAssertions;
using StretchKit.Anatomy;
using StretchKit.Safety.Rules;
using StretchKit.Stretches;
using Xunit;

namespace StretchKit.Tests.Safety;

public class ValueSetTests
{
    [Fact]
    public void Has_EveryValueOfEachEnumeration_IsItsOwn()
    {
        Check<Mechanism>();
        Check<BodyRegion>();
        Check<BodyPosition>();
        Check<StretchTechnique>();
    }

    private static void Check<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        foreach (var one in values)
        {
            var alone = ValueSet.Of([one]);
            values.Where(value => ValueSet.Has(alone, value)).Should().Equal([one]);
        }

        ValueSet.Of(Array.Empty<T>()).Should().Be(0);
        values.Should().OnlyContain(value => ValueSet.Has(ValueSet.Of(values), value));
    }
}

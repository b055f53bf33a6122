using Xunit;

namespace StretchKit.Tests.Schemas;

/// <summary>
/// A test that needs node and the packages of <c>tools/schema-check</c>. On a developer's machine without them it is
/// skipped with a notice; where CI=true it runs, and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (SchemaCheck.Missing() is { } missing && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"{missing}; run 'npm ci' in tools/schema-check to check the schemas";
        }
    }
}

using System.Text;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace StretchKit.Tests.House;

/// <summary>The public surface is a decision: it is written down, small, and every part of it has a caller.</summary>
public class PublicApiTests
{
    private const int MostPublicTypes = 92;

    private const string ApprovedFile = "tests/StretchKit.Tests/House/PublicApi.approved.txt";

    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly INamedTypeSymbol[] Types = LoadTypes();

    [Fact]
    public void PublicApi_AsBuilt_EqualsTheApprovedFile()
    {
        var built = Render();
        if (Environment.GetEnvironmentVariable("STRETCHKIT_APPROVE") == "1")
        {
            File.WriteAllText(Repository.PathOf(ApprovedFile), built);
        }

        var approved = Repository.Read(ApprovedFile).ReplaceLineEndings("\n").Split('\n');
        var lines = built.Split('\n');

        var difference = approved.Except(lines).Select(line => $"- {line}").Concat(lines.Except(approved).Select(line => $"+ {line}"));
        difference.Should().BeEmpty($"the public surface is {ApprovedFile}; if the change is wanted, run the tests with STRETCHKIT_APPROVE=1 and commit the file");
        lines.Should().Equal(approved);
    }

    [Fact]
    public void PublicApi_Types_AreAtMostNinety() => Types.Should().HaveCountLessThanOrEqualTo(MostPublicTypes);

    [Fact]
    public void PublicApi_EveryType_HasACaller()
    {
        var named = NamesInCallers();
        var signatures = Types.SelectMany(type => InSignatures(type).Where(used => !SymbolEqualityComparer.Default.Equals(used, type))).ToHashSet(SymbolEqualityComparer.Default);

        // An extension class is called by its methods' names, so those count as its own.
        var idle = Types.Where(type =>
            !signatures.Contains(type) && !named.Contains(type.Name)
            && !type.GetMembers().OfType<IMethodSymbol>().Any(method => method.IsExtensionMethod && named.Contains(method.Name)));

        idle.Select(type => type.ToDisplayString()).Should().BeEmpty("a public type earns its place by a caller in samples, tests, docs, or another signature");
    }

    private static INamedTypeSymbol[] LoadTypes()
    {
        var compilation = CSharpCompilation.Create("Api", references: Compiler.References());
        var reference = compilation.References.Single(one => Path.GetFileName(one.Display) == "StretchKit.dll");
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return [.. All(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(TypeFormat), StringComparer.Ordinal)];
    }

    private static IEnumerable<INamedTypeSymbol> All(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .Where(member => member is INamespaceSymbol or INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public })
            .SelectMany(member => member is INamedTypeSymbol type ? All(type).Prepend(type) : All(member));

    private static string Render()
    {
        var text = new StringBuilder();
        foreach (var type in Types)
        {
            text.Append(Kind(type)).Append(type.ToDisplayString(TypeFormat)).Append(Bases(type)).Append('\n');
            foreach (var member in type.GetMembers().Where(IsShown).Select(member => Line(member, type)).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(INamedTypeSymbol type) =>
        type switch
        {
            { TypeKind: TypeKind.Class, IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            _ => "",
        };

    private static string Bases(INamedTypeSymbol type)
    {
        var bases = type.Interfaces.Where(one => !type.IsRecord || one.Name != "IEquatable").Select(one => one.ToDisplayString(MemberFormat)).Order(StringComparer.Ordinal);
        var all = type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } parent } ? bases.Prepend(parent.ToDisplayString(MemberFormat)) : bases;
        return all.Any() && type.TypeKind is not TypeKind.Enum ? $" : {string.Join(", ", all)}" : "";
    }

    private static bool IsShown(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
        && member is not (INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet })
        && !(member is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.TypeKind: TypeKind.Struct or TypeKind.Enum, Parameters.Length: 0 })
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

    private static string Line(ISymbol member, INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Enum && member is IFieldSymbol { HasConstantValue: true } field
            ? $"{Convert.ToInt32(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture),6} {field.Name}"
            : member.ToDisplayString(MemberFormat);

    private static IEnumerable<ITypeSymbol> InSignatures(INamedTypeSymbol type)
    {
        var symbols = type.GetMembers().Where(IsShown).SelectMany(member => member switch
        {
            IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType),
            IPropertySymbol property => property.Parameters.Select(parameter => parameter.Type).Append(property.Type),
            IFieldSymbol field => [field.Type],
            IEventSymbol @event => [@event.Type],
            _ => Array.Empty<ITypeSymbol>(),
        });
        return symbols.Concat(type.AllInterfaces).Concat(type.BaseType is { } parent ? [parent] : []).SelectMany(Parts);
    }

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.SelectMany(Parts).Append(generic.OriginalDefinition),
        _ => [type.OriginalDefinition],
    };

    private static HashSet<string> NamesInCallers()
    {
        var files = Repository.Files("samples", "*.cs")
            .Concat(Repository.Files("tests", "*.cs").Where(path => !Repository.Relative(path).Contains("/House/", StringComparison.Ordinal)))
            .Select(File.ReadAllText);
        var blocks = Repository.Pages().SelectMany(Repository.CSharpBlocks).Select(block => block.Code);
        return [.. files.Concat(blocks)
            .SelectMany(code => Compiler.Parse(code).GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText)];
    }
}

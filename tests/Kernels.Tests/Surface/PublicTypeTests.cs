using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using Xunit;

namespace FusedActivations.Kernels.Tests.Surface;

/// <summary>What people write with is shown by editors; what only generated code calls is in a namespace of its own, and is not.</summary>
public sealed class PublicTypeTests
{
    private const string ForUsers = "FusedActivations";
    private const string ForGeneratedCode = "FusedActivations.Generated";

    private static readonly Type[] Exported = typeof(ActivationAttribute).Assembly.GetExportedTypes();

    [Fact]
    public void Every_type_is_for_users_or_for_generated_code() =>
        Assert.Equal(
            [ForUsers, ForGeneratedCode],
            Exported.Select(static type => type.Namespace!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Fact]
    public void What_generated_code_calls_is_hidden() =>
        Assert.All(Exported.Where(static type => type.Namespace is ForGeneratedCode),
            static type => Assert.True(IsHidden(type), type.FullName));

    [Fact]
    public void What_users_write_with_is_shown() =>
        Assert.All(Exported.Where(static type => type.Namespace is ForUsers), static type => Assert.False(IsHidden(type), type.FullName));

    [Fact]
    public void No_signature_that_users_see_has_a_hidden_type() =>
        Assert.Empty(Exported.Where(static type => type.Namespace is ForUsers)
            .SelectMany(static type => TypesIn(type).Where(IsHidden).Select(hidden => $"{type}: {hidden}")));

    private static bool IsHidden(Type type) =>
        type.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never }
            || (type.DeclaringType is { } outer && IsHidden(outer));

    private static IEnumerable<Type> TypesIn(Type type) => type.GetMembers().SelectMany(static member => member switch
    {
        MethodBase method => method.GetParameters()
            .Select(static parameter => parameter.ParameterType)
            .Append((method as MethodInfo)?.ReturnType ?? typeof(void)),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    });
}

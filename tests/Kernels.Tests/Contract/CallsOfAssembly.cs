using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;

namespace FusedActivations.Kernels.Tests.Contract;

/// <summary>Reads from a compiled assembly which members of other assemblies it calls, and what its own methods are called.</summary>
/// <param name="reader">The assembly.</param>
internal sealed class CallsOfAssembly(MetadataReader reader)
{
    /// <summary>Gets the calls: <c>Namespace.Type`2.Method/3</c> with the number of parameters, or without one for a field.</summary>
    public HashSet<string> Called => reader.MemberReferences
        .Select(handle => this.NameOf(reader.GetMemberReference(handle)))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Gets the names of the assembly's own methods.</summary>
    public HashSet<string> Written => reader.MethodDefinitions
        .Select(handle => reader.GetString(reader.GetMethodDefinition(handle).Name))
        .ToHashSet(StringComparer.Ordinal);

    private string NameOf(MemberReference member)
    {
        BlobReader signature = reader.GetBlobReader(member.Signature);
        string name = $"{this.NameOf(member.Parent)}.{reader.GetString(member.Name)}";
        SignatureHeader header = signature.ReadSignatureHeader();
        if (header.Kind != SignatureKind.Method)
        {
            return name;
        }

        if (header.IsGeneric)
        {
            _ = signature.ReadCompressedInteger();
        }

        return $"{name}/{signature.ReadCompressedInteger()}";
    }

    private string NameOf(EntityHandle type)
    {
        if (type.Kind == HandleKind.TypeReference)
        {
            TypeReference reference = reader.GetTypeReference((TypeReferenceHandle)type);
            return $"{reader.GetString(reference.Namespace)}.{reader.GetString(reference.Name)}";
        }

        if (type.Kind != HandleKind.TypeSpecification)
        {
            return "";
        }

        // GENERICINST, CLASS or VALUETYPE, the generic type (ECMA-335, II.23.2.14).
        BlobReader signature = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)type).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return "";
        }

        _ = signature.ReadCompressedInteger();
        return this.NameOf(signature.ReadTypeHandle());
    }
}

// namespaces: System.ServiceModel
// packages: System.ServiceModel.Primitives
using System;

namespace System.ServiceModel
{
    public enum SecurityMode { None, Transport, Message, TransportWithMessageCredential }
    public enum BasicHttpSecurityMode { None, Transport, Message, TransportWithMessageCredential, TransportCredentialOnly }
    public class ServiceContractAttribute : Attribute { public string Namespace { get; set; } }
    public class OperationContractAttribute : Attribute { }
    public class ServiceBehaviorAttribute : Attribute { public bool IncludeExceptionDetailInFaults { get; set; } }
    public class BasicHttpBinding { public BasicHttpBinding() { } public BasicHttpBinding(BasicHttpSecurityMode securityMode) { } }
    public class WSHttpBinding { public WSHttpBinding() { } public WSHttpBinding(SecurityMode securityMode) { } }
    public class NetTcpBinding { public NetTcpBinding() { } public NetTcpBinding(SecurityMode securityMode) { } }
}

namespace System.ServiceModel.Description { public class ServiceDebugBehavior { public bool IncludeExceptionDetailInFaults { get; set; } } }

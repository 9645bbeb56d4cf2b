/* Wine 10's mscms.dll ends the process at WcsCreateIccProfile, which Qt asks of every screen. Here no
   screen has a profile. */
#include <windows.h>

#define SHIM __declspec(dllexport)

SHIM HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD sharing, DWORD creation)
{
    SetLastError(ERROR_FILE_NOT_FOUND);
    return NULL;
}

SHIM HANDLE WINAPI WcsOpenColorProfileW(void *device, void *camera, void *gamut, DWORD access, DWORD sharing, DWORD creation, DWORD flags)
{
    SetLastError(ERROR_FILE_NOT_FOUND);
    return NULL;
}

SHIM HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options) { return NULL; }
SHIM BOOL WINAPI CloseColorProfile(HANDLE profile) { return FALSE; }
SHIM BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, BYTE *data, DWORD *size) { return FALSE; }
